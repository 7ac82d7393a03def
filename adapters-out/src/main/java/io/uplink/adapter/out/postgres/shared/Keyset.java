package io.uplink.adapter.out.postgres.shared;

import io.uplink.application.shared.Page;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the places of all lists have in common, whatever a list is sorted by. */
public final class Keyset {

    private Keyset() {}

    /** A row's place in the order of its list. */
    public interface Place {

        /** Whether the page after it is meant, or the one before it. */
        boolean forward();

        /** What it is read back from; callers get it in a form that they cannot take apart. */
        String plain(boolean onwards);
    }

    /** For the statement: whether it walks backwards, so in the opposite order. */
    public static boolean backwards(Optional<? extends Place> cursor) {
        return cursor.isPresent() && !cursor.get().forward();
    }

    /**
     * Makes a page.
     *
     * @param rows one more than fits if there are more, in the order they were walked
     * @param key the place of a row; its direction does not matter
     */
    public static <T> Page<T> page(
            Optional<? extends Place> cursor,
            int size,
            List<T> rows,
            Function<T, ? extends Place> key) {
        var more = rows.size() > size;
        var shown = more ? rows.subList(0, size) : rows;
        if (shown.isEmpty()) {
            return new Page<>(List.of(), Optional.empty(), Optional.empty());
        }
        var backwards = backwards(cursor);
        var items = backwards ? shown.reversed() : shown;
        var before = written(key.apply(items.getFirst()).plain(false));
        var after = written(key.apply(items.getLast()).plain(true));
        return new Page<>(
                items,
                backwards || more ? Optional.of(after) : Optional.empty(),
                (backwards ? more : cursor.isPresent()) ? Optional.of(before) : Optional.empty());
    }

    private static String written(String plain) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What {@link Place#plain} said.
     *
     * @throws IllegalArgumentException if it is nothing that was given out
     */
    public static String read(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }
}

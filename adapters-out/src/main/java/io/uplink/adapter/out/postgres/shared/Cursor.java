package io.uplink.adapter.out.postgres.shared;

import io.uplink.application.shared.Page;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Moments;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A place in a list that is sorted by a moment and, among equals, by id: opaque to callers, and the
 * same however many rows lie before it.
 *
 * @param forward whether the page after this row is meant, or the one before it
 */
public record Cursor(boolean forward, Instant at, UUID id) implements Keyset.Place {

    /** A cursor as a caller sent it back; one that we never gave out is refused. */
    public static Optional<Cursor> parse(Optional<String> text) {
        return text.filter(given -> !given.isBlank()).map(Cursor::parsed);
    }

    private static Cursor parsed(String text) {
        try {
            var plain = Keyset.read(text).split(" ", -1);
            if (plain.length != 3) {
                throw unreadable();
            }
            return new Cursor(
                    "n".equals(plain[0]), Moments.instant(plain[1]), UUID.fromString(plain[2]));
        } catch (IllegalArgumentException | DateTimeException strange) {
            throw unreadable();
        }
    }

    private static DomainException unreadable() {
        return Invalid.of("cursor", "cursor.unreadable");
    }

    /** For the statement: whether it walks backwards, so in the opposite order. */
    public static boolean backwards(Optional<Cursor> cursor) {
        return Keyset.backwards(cursor);
    }

    /**
     * Makes a page.
     *
     * @param rows one more than fits if there are more, in the order they were walked
     * @param key the place of a row; its direction does not matter
     */
    public static <T> Page<T> page(
            Optional<Cursor> cursor, int size, List<T> rows, Function<T, Cursor> key) {
        return Keyset.page(cursor, size, rows, key);
    }

    @Override
    public String plain(boolean onwards) {
        return (onwards ? "n " : "p ") + at + " " + id;
    }
}

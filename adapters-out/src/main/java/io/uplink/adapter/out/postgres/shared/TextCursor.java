package io.uplink.adapter.out.postgres.shared;

import io.uplink.application.shared.Page;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A place in a list that is sorted by a text and, among equals, by id; what {@link Cursor} is for
 * moments.
 *
 * @param forward whether the page after this row is meant, or the one before it
 * @param text as the database sorts by it
 */
public record TextCursor(boolean forward, String text, UUID id) implements Keyset.Place {

    private static final int MARK = 2;
    private static final int UUID_LENGTH = 36;

    /** A cursor as a caller sent it back; one that we never gave out is refused. */
    public static Optional<TextCursor> parse(Optional<String> text) {
        return text.filter(given -> !given.isBlank()).map(TextCursor::parsed);
    }

    private static TextCursor parsed(String given) {
        try {
            var plain = Keyset.read(given);
            // The letter t keeps a moment's cursor, sent with another order, from being read.
            if (!plain.startsWith("tn") && !plain.startsWith("tp")) {
                throw unreadable();
            }
            return new TextCursor(
                    plain.startsWith("tn"),
                    plain.substring(MARK + UUID_LENGTH),
                    UUID.fromString(plain.substring(MARK, MARK + UUID_LENGTH)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException strange) {
            throw unreadable();
        }
    }

    private static DomainException unreadable() {
        return Invalid.of("cursor", "cursor.unreadable");
    }

    public static boolean backwards(Optional<TextCursor> cursor) {
        return Keyset.backwards(cursor);
    }

    /**
     * Makes a page.
     *
     * @param rows one more than fits if there are more, in the order they were walked
     * @param key the place of a row; its direction does not matter
     */
    public static <T> Page<T> page(
            Optional<TextCursor> cursor, int size, List<T> rows, Function<T, TextCursor> key) {
        return Keyset.page(cursor, size, rows, key);
    }

    @Override
    public String plain(boolean onwards) {
        return (onwards ? "tn" : "tp") + id + text;
    }
}

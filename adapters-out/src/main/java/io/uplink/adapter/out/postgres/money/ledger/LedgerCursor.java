package io.uplink.adapter.out.postgres.money.ledger;

import io.uplink.adapter.out.postgres.shared.Keyset;
import io.uplink.application.shared.Page;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Moments;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A place in the journal: a day, an entry's number in it, and where lines are listed the line's.
 *
 * @param forward whether the page after this place is meant, or the one before it
 */
record LedgerCursor(boolean forward, LocalDate day, long number, int position)
        implements Keyset.Place {

    private static final int PARTS = 4;

    static Optional<LedgerCursor> parse(Optional<String> text) {
        return text.filter(given -> !given.isBlank()).map(LedgerCursor::parsed);
    }

    private static LedgerCursor parsed(String text) {
        try {
            var parts = Keyset.read(text).split(" ", -1);
            if (parts.length != PARTS) {
                throw unreadable();
            }
            return new LedgerCursor(
                    "ln".equals(parts[0]),
                    Moments.day(parts[1]),
                    Long.parseLong(parts[2]),
                    Integer.parseInt(parts[3]));
        } catch (IllegalArgumentException | DateTimeException strange) {
            throw unreadable();
        }
    }

    private static DomainException unreadable() {
        return Invalid.of("cursor", "cursor.unreadable");
    }

    static boolean backwards(Optional<LedgerCursor> cursor) {
        return Keyset.backwards(cursor);
    }

    /** Makes a page of rows in the order they were walked, one more than fits if there are more. */
    static <T> Page<T> page(
            Optional<LedgerCursor> cursor, int size, List<T> rows, Function<T, LedgerCursor> key) {
        return Keyset.page(cursor, size, rows, key);
    }

    @Override
    public String plain(boolean onwards) {
        return (onwards ? "ln " : "lp ") + day + " " + number + " " + position;
    }
}

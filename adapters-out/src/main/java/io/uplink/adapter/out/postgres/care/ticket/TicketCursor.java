package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.adapter.out.postgres.shared.Keyset;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.ticket.port.TicketQueries.Sort;
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
 * A place in a list of tickets in one of its orders; one given out for another order is refused.
 *
 * @param rank of the priority, 0 where the order does not ask for it
 * @param at empty for what is promised nothing, which comes last
 */
record TicketCursor(boolean forward, Sort sort, int rank, Optional<Instant> at, UUID id)
        implements Keyset.Place {

    private static final String NEVER = "-";

    static Optional<TicketCursor> parse(Sort sort, Optional<String> text) {
        return text.filter(given -> !given.isBlank()).map(given -> parsed(sort, given));
    }

    private static TicketCursor parsed(Sort sort, String text) {
        try {
            var plain = Keyset.read(text).split(" ", -1);
            if (plain.length != 5 || !plain[1].equals(sort.code())) {
                throw unreadable();
            }
            return new TicketCursor(
                    "n".equals(plain[0]),
                    sort,
                    Integer.parseInt(plain[2]),
                    plain[3].equals(NEVER)
                            ? Optional.empty()
                            : Optional.of(Moments.instant(plain[3])),
                    UUID.fromString(plain[4]));
        } catch (IllegalArgumentException | DateTimeException strange) {
            throw unreadable();
        }
    }

    private static DomainException unreadable() {
        return Invalid.of("cursor", "cursor.unreadable");
    }

    @Override
    public String plain(boolean onwards) {
        return String.join(
                " ",
                onwards ? "n" : "p",
                sort.code(),
                String.valueOf(rank),
                at.map(Instant::toString).orElse(NEVER),
                id.toString());
    }

    /** As the statement compares it; never is after every moment. */
    Object moment() {
        return Sql.at(at.orElse(Instant.parse("9999-12-31T00:00:00Z")));
    }

    static boolean backwards(Optional<TicketCursor> cursor) {
        return Keyset.backwards(cursor);
    }

    /** {@code rows}: one more than fits if there are more, in the order they were walked. */
    static <T> Page<T> page(
            Optional<TicketCursor> cursor, int size, List<T> rows, Function<T, TicketCursor> key) {
        return Keyset.page(cursor, size, rows, key);
    }
}

package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.application.care.ticket.port.TicketQueries.Sort;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The orders of lists of tickets, each spelled as its index is. */
final class TicketOrder {

    /** Never is a moment far away, unlike in a cursor. */
    static final String DUE = "coalesce(t.resolution_due, timestamptz 'infinity')";

    private TicketOrder() {}

    static String of(Sort sort, boolean backwards) {
        var down = backwards ? "asc" : "desc";
        var up = backwards ? "desc" : "asc";
        return switch (sort) {
            case SLA -> "%s %s, t.id %s".formatted(DUE, up, up);
            case NEWEST -> "t.opened_at %s, t.id %s".formatted(down, down);
            case UPDATED -> "t.updated_at %s, t.id %s".formatted(down, down);
            case PRIORITY ->
                    "ticket_rank(t.priority) %s, t.opened_at %s, t.id %s"
                            .formatted(down, down, down);
        };
    }

    /** What the order looks at, of {@code ticket t}. */
    static String columns(Sort sort) {
        return switch (sort) {
            case SLA -> "t.id, t.resolution_due";
            case NEWEST -> "t.id, t.opened_at";
            case UPDATED -> "t.id, t.updated_at";
            case PRIORITY -> "t.id, t.opened_at, t.priority";
        };
    }

    /**
     * That a ticket stands behind a place, or before it where the cursor looks back.
     *
     * @param argument adds a value to the statement and names it there
     */
    static String after(
            Sort sort, TicketCursor place, Function<@Nullable Object, String> argument) {
        var moment = argument.apply(place.moment()) + "::timestamptz";
        var id = argument.apply(place.id()) + "::uuid";
        // In the order of due times the larger comes later, in the others the smaller.
        var after = (sort == Sort.SLA) == place.forward() ? ">" : "<";
        return switch (sort) {
            case SLA -> "(%s, t.id) %s (%s, %s)".formatted(DUE, after, never(place, moment), id);
            case NEWEST -> "(t.opened_at, t.id) %s (%s, %s)".formatted(after, moment, id);
            case UPDATED -> "(t.updated_at, t.id) %s (%s, %s)".formatted(after, moment, id);
            case PRIORITY ->
                    "(ticket_rank(t.priority), t.opened_at, t.id) %s (%s::int, %s, %s)"
                            .formatted(after, argument.apply(place.rank()), moment, id);
        };
    }

    private static String never(TicketCursor place, String moment) {
        return place.at().isPresent()
                ? moment
                : "(case when %s is null then null else timestamptz 'infinity' end)"
                        .formatted(moment);
    }
}

package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.time.InstantSource;

/** Counts the open tickets within the reader's reach, for the tabs over the list. */
@UseCase
public final class CountTickets {

    /** Nothing to choose. */
    public record Input() {}

    private final TicketQueries queries;
    private final InstantSource clock;

    public CountTickets(TicketQueries queries, InstantSource clock) {
        this.queries = queries;
        this.clock = clock;
    }

    public TicketQueries.Counts execute(Actor actor, Input input) {
        var reach = actor.require(Permission.TICKETS_VIEW);
        return queries.counts(
                new TicketQueries.Scope(reach, actor.requirePerson(), clock.instant()));
    }
}

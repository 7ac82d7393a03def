package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.time.InstantSource;
import java.util.Optional;

/** Lists the tickets within the reader's reach. */
@UseCase
public final class FindTickets {

    /** What to list, in which order, from where. */
    public record Input(
            TicketQueries.Filter filter,
            TicketQueries.Sort sort,
            Optional<String> cursor,
            int size) {}

    private final TicketQueries queries;
    private final InstantSource clock;

    public FindTickets(TicketQueries queries, InstantSource clock) {
        this.queries = queries;
        this.clock = clock;
    }

    public Page<TicketQueries.Row> execute(Actor actor, Input input) {
        var reach = actor.require(Permission.TICKETS_VIEW);
        var scope = new TicketQueries.Scope(reach, actor.requirePerson(), clock.instant());
        return queries.page(scope, input.filter(), input.sort(), input.cursor(), input.size());
    }
}

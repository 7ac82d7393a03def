package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.StructureQueries;
import io.uplink.application.care.ticket.port.StructureQueries.Other;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.TicketError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.TicketId;
import java.util.List;

/** Shows which tickets belong together with one: those that the reader may see. */
@UseCase
public final class ShowStructure {

    private final StructureQueries queries;

    public ShowStructure(StructureQueries queries) {
        this.queries = queries;
    }

    public List<Other> execute(Actor actor, TicketId ticket) {
        var _ = actor.require(Permission.TICKETS_VIEW);
        return queries
                .around(ticket)
                .filter(circle -> actor.may(Permission.TICKETS_VIEW, circle.placement()))
                .orElseThrow(() -> new DomainException(new TicketError.NotFound()))
                .others()
                .stream()
                .filter(other -> actor.may(Permission.TICKETS_VIEW, other.placement()))
                .toList();
    }
}

package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.TicketRights.Also;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/**
 * Says that a ticket is more or less urgent; what was promised is computed anew from its opening.
 */
@UseCase
public final class ChangePriority {

    private static final TicketRights MAY = TicketRights.of(Permission.TICKETS_EDIT, Also.RULE);

    /** What it is to be. */
    public record Input(TicketId ticket, Priority priority, Optional<Version> seen) {}

    private final TicketDesk desk;
    private final TicketTerms terms;

    public ChangePriority(TicketDesk desk, TicketTerms terms) {
        this.desk = desk;
        this.terms = terms;
    }

    public Ticket.Snapshot execute(Actor actor, Input input) {
        return desk.change(
                actor,
                MAY,
                new TicketDesk.Wish(input.ticket(), input.seen(), "ticket.priority"),
                (ticket, now) ->
                        ticket.changePriority(
                                input.priority(),
                                terms.of(
                                        input.priority(),
                                        ticket.snapshot().details(),
                                        ticket.snapshot().customer()),
                                now));
    }
}

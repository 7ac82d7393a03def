package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.TicketRights.Also;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/** Ends a ticket's waiting: in progress with the person who has it, open without one. */
@UseCase
public final class ResumeTicket {

    private static final TicketRights MAY =
            TicketRights.of(Permission.TICKETS_EDIT, Also.ASSIGNEE, Also.TECHNICIAN_LINK);

    /** {@code seen} is the version looked at; empty from a link, which shows only the state. */
    public record Input(TicketId ticket, Optional<Version> seen) {}

    private final TicketDesk desk;
    private final TicketTerms terms;

    public ResumeTicket(TicketDesk desk, TicketTerms terms) {
        this.desk = desk;
        this.terms = terms;
    }

    public Ticket.Snapshot execute(Actor actor, Input input) {
        return desk.change(
                actor,
                MAY,
                new TicketDesk.Wish(input.ticket(), input.seen(), "ticket.resume"),
                (ticket, now) -> {
                    // Going on already, whichever way it went: asked again, nothing changes.
                    var kind = ticket.snapshot().state().kind();
                    if (kind != TicketState.Kind.OPEN && kind != TicketState.Kind.IN_PROGRESS) {
                        ticket.resume(terms.hours(ticket.snapshot()), now);
                    }
                });
    }
}

package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.TicketRights.Also;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/** Says that work on a ticket has begun, or goes on after waiting. */
@UseCase
public final class StartTicket {

    private static final TicketRights MAY =
            TicketRights.of(Permission.TICKETS_EDIT, Also.ASSIGNEE, Also.TECHNICIAN_LINK);

    /** {@code seen} is the version looked at; empty from a link, which shows only the state. */
    public record Input(TicketId ticket, Optional<Version> seen) {}

    private final TicketDesk desk;
    private final TicketTerms terms;

    public StartTicket(TicketDesk desk, TicketTerms terms) {
        this.desk = desk;
        this.terms = terms;
    }

    public Ticket.Snapshot execute(Actor actor, Input input) {
        return desk.change(
                actor,
                MAY,
                new TicketDesk.Wish(input.ticket(), input.seen(), "ticket.start"),
                (ticket, now) -> ticket.start(terms.hours(ticket.snapshot()), now));
    }
}

package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketFees;
import io.uplink.application.care.ticket.port.TicketStructure;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Fee;
import io.uplink.domain.care.ticket.Merging;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/** Takes a ticket out of all lists. Its history stays, and one that was paid for cannot go. */
@UseCase
public final class DeleteTicket {

    private static final TicketRights MAY = TicketRights.of(Permission.TICKETS_DELETE);

    /** Which, as it was looked at. */
    public record Input(TicketId ticket, Optional<Version> seen) {}

    private final TicketDesk desk;
    private final TicketFees fees;
    private final TicketStructure structure;

    public DeleteTicket(TicketDesk desk, TicketFees fees, TicketStructure structure) {
        this.desk = desk;
        this.fees = fees;
        this.structure = structure;
    }

    public Ticket.Snapshot execute(Actor actor, Input input) {
        return desk.change(
                actor,
                MAY,
                new TicketDesk.Wish(input.ticket(), input.seen(), "ticket.delete"),
                (ticket, now) -> {
                    fees.of(ticket.id()).forEach(Fee::requireUnpaid);
                    Merging.requireNone(structure.held(ticket.id()));
                    ticket.delete(now);
                });
    }
}

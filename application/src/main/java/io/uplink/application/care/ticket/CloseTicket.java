package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.TicketRights.Also;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/** Ends a resolved ticket: the customer agreed, or somebody of ours says so. */
@UseCase
public final class CloseTicket {

    private static final TicketRights MAY =
            TicketRights.of(Permission.TICKETS_CLOSE, Also.CUSTOMER);

    /** {@code seen} is the version looked at; empty from a link, which shows only the state. */
    public record Input(TicketId ticket, Optional<Version> seen) {}

    private final TicketDesk desk;

    public CloseTicket(TicketDesk desk) {
        this.desk = desk;
    }

    public Ticket.Snapshot execute(Actor actor, Input input) {
        return desk.change(
                actor,
                MAY,
                new TicketDesk.Wish(input.ticket(), input.seen(), "ticket.close"),
                Ticket::close);
    }
}

package io.uplink.application.care.ticket;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/**
 * Notes that those who work a ticket get new status links; the links they have end. The new ones
 * are made by whoever calls it, in the same unit of work.
 */
@UseCase
public final class RepostLink {

    private static final TicketRights MAY = TicketRights.of(Permission.TICKETS_LINK);

    /** Which, as it was looked at. */
    public record Input(TicketId ticket, Optional<Version> seen) {}

    private final TicketDesk desk;

    public RepostLink(TicketDesk desk) {
        this.desk = desk;
    }

    public Ticket.Snapshot execute(Actor actor, Input input) {
        return desk.change(
                actor,
                MAY,
                new TicketDesk.Wish(input.ticket(), input.seen(), "ticket.repost-link"),
                Ticket::repostLink);
    }
}

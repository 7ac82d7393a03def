package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.TicketRights.Also;
import io.uplink.application.care.ticket.port.TicketParties;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;
import java.util.Set;

/** A member of a team takes its ticket; of two who try, one has it and the other is told. */
@UseCase
public final class ClaimTicket {

    private static final TicketRights MAY =
            TicketRights.of(Permission.TICKETS_CLAIM, Also.TECHNICIAN_LINK);

    /** {@code seen} is the version looked at; empty from a link, which shows only the state. */
    public record Input(TicketId ticket, Optional<Version> seen) {}

    private final TicketDesk desk;
    private final TicketParties parties;

    public ClaimTicket(TicketDesk desk, TicketParties parties) {
        this.desk = desk;
        this.parties = parties;
    }

    public Ticket.Snapshot execute(Actor actor, Input input) {
        return desk.change(
                actor,
                MAY,
                new TicketDesk.Wish(input.ticket(), input.seen(), "ticket.claim"),
                (ticket, now) -> ticket.claim(TicketDesk.personOf(actor), teams(actor), now));
    }

    private Set<TeamId> teams(Actor actor) {
        return actor instanceof Actor.Person person
                ? person.teams()
                : parties.teamsOf(TicketDesk.personOf(actor));
    }
}

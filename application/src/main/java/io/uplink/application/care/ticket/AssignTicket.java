package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.TicketRights.Also;
import io.uplink.application.care.ticket.port.TicketParties;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Assignment;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/** Gives a ticket to a person, a team, both or nobody. */
@UseCase
public final class AssignTicket {

    private static final TicketRights MAY = TicketRights.of(Permission.TICKETS_ASSIGN, Also.RULE);

    /** Both together say who works it from now on; both empty is nobody. */
    public record Input(
            TicketId ticket,
            Optional<PersonId> person,
            Optional<TeamId> team,
            Optional<Version> seen) {}

    private final TicketDesk desk;
    private final TicketCheck check;

    public AssignTicket(TicketDesk desk, TicketCheck check) {
        this.desk = desk;
        this.check = check;
    }

    public Ticket.Snapshot execute(Actor actor, Input input) {
        return desk.change(
                actor,
                MAY,
                new TicketDesk.Wish(input.ticket(), input.seen(), "ticket.assign"),
                (ticket, now) -> {
                    var to = new Assignment(input.person(), input.team());
                    if (!to.equals(ticket.snapshot().assignment())) {
                        requireAvailable(ticket.snapshot(), to);
                    }
                    ticket.assign(to, now);
                });
    }

    private void requireAvailable(Ticket.Snapshot ticket, Assignment to) {
        var asked =
                new TicketParties.Asked(
                        Optional.empty(),
                        Optional.of(ticket.details().branch()),
                        Optional.empty(),
                        to.person(),
                        to.team());
        var faults = new Faults();
        TicketCheck.checkWorkers(asked, check.parties().find(asked), faults);
        faults.refuse();
    }
}

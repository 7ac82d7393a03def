package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.TicketRights.Also;
import io.uplink.application.care.ticket.port.TicketParties;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.Optional;

/** Takes a ticket a step up, with a reason and perhaps more urgency. */
@UseCase
public final class EscalateTicket {

    private static final TicketRights MAY = TicketRights.of(Permission.TICKETS_ESCALATE, Also.RULE);

    /**
     * Why and to whom.
     *
     * @param to empty for whoever is next: the policy's person, the team's leader, the manager
     * @param priority empty to keep it
     */
    public record Input(
            TicketId ticket,
            String reason,
            Optional<PersonId> to,
            Optional<Priority> priority,
            Optional<Version> seen) {}

    private final TicketDesk desk;
    private final TicketTerms terms;
    private final TicketParties parties;

    public EscalateTicket(TicketDesk desk, TicketTerms terms, TicketParties parties) {
        this.desk = desk;
        this.terms = terms;
        this.parties = parties;
    }

    public Ticket.Snapshot execute(Actor actor, Input input) {
        return desk.change(
                actor,
                MAY,
                new TicketDesk.Wish(input.ticket(), input.seen(), "ticket.escalate"),
                (ticket, now) -> {
                    var reason = TicketWords.required("reason", input.reason());
                    var to = input.to().or(() -> next(ticket.snapshot()));
                    input.to().ifPresent(person -> requireAvailable(ticket.snapshot(), person));
                    ticket.escalate(to, reason, false, now);
                    input.priority().ifPresent(priority -> raise(ticket, priority, now));
                });
    }

    private Optional<PersonId> next(Ticket.Snapshot ticket) {
        return parties.stepUp(
                new TicketParties.Step(
                        terms.escalationTo(ticket),
                        ticket.assignment().team(),
                        ticket.details().branch(),
                        ticket.assignment().person()));
    }

    private void requireAvailable(Ticket.Snapshot ticket, PersonId person) {
        var asked =
                new TicketParties.Asked(
                        Optional.empty(),
                        Optional.of(ticket.details().branch()),
                        Optional.empty(),
                        Optional.of(person),
                        ticket.assignment().team());
        var faults = new Faults();
        if (!parties.find(asked).person()) {
            faults.add("to", "assignee.unavailable");
        }
        faults.refuse();
    }

    private void raise(Ticket ticket, Priority priority, Instant now) {
        ticket.changePriority(
                priority,
                terms.of(priority, ticket.snapshot().details(), ticket.snapshot().customer()),
                now);
    }
}

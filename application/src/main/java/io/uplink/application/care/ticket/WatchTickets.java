package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketAgenda;
import io.uplink.application.care.ticket.port.TicketParties;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Ticket;
import java.time.Instant;

/** Says what fell due on open tickets, each thing once, and takes them a step up in time. */
@UseCase
public final class WatchTickets {

    static final String REASON = "Not done within the time after which it goes a step up.";

    private final TicketDesk desk;
    private final Sweep sweep;
    private final TicketAgenda agenda;
    private final TicketTerms terms;
    private final TicketParties parties;

    public WatchTickets(
            TicketDesk desk,
            Sweep sweep,
            TicketAgenda agenda,
            TicketTerms terms,
            TicketParties parties) {
        this.desk = desk;
        this.sweep = sweep;
        this.agenda = agenda;
        this.terms = terms;
        this.parties = parties;
    }

    /** How many tickets had something to say. */
    public int execute(Actor actor) {
        actor.requireJob();
        return sweep.through(
                seen -> agenda.forSla(desk.origin().now(), seen, Sweep.BATCH),
                ticket -> watch(actor, ticket));
    }

    private boolean watch(Actor actor, Ticket ticket) {
        var before = ticket.snapshot();
        var now = desk.origin().now();
        if (ticket.watch(terms.hours(before), terms.warnings(), now)) {
            escalate(ticket, now);
        }
        if (ticket.snapshot().equals(before)) {
            return false;
        }
        var _ = desk.keep(actor, "ticket.watch", before, ticket);
        return true;
    }

    private void escalate(Ticket ticket, Instant now) {
        var ticketNow = ticket.snapshot();
        var to =
                parties.stepUp(
                        new TicketParties.Step(
                                terms.escalationTo(ticketNow),
                                ticketNow.assignment().team(),
                                ticketNow.details().branch(),
                                ticketNow.assignment().person()));
        ticket.escalate(to, REASON, true, now);
    }
}

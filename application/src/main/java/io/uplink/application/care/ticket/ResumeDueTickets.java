package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketAgenda;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketState;

/** Ends the waiting of tickets that were to wait until now. */
@UseCase
public final class ResumeDueTickets {

    private final TicketDesk desk;
    private final Sweep sweep;
    private final TicketAgenda agenda;
    private final TicketTerms terms;

    public ResumeDueTickets(TicketDesk desk, Sweep sweep, TicketAgenda agenda, TicketTerms terms) {
        this.desk = desk;
        this.sweep = sweep;
        this.agenda = agenda;
        this.terms = terms;
    }

    /** How many go on. */
    public int execute(Actor actor) {
        actor.requireJob();
        return sweep.through(
                seen -> agenda.toResume(desk.origin().now(), seen, Sweep.BATCH),
                ticket -> resume(actor, ticket));
    }

    private boolean resume(Actor actor, Ticket ticket) {
        var before = ticket.snapshot();
        var now = desk.origin().now();
        var due =
                before.state() instanceof TicketState.Pending pending
                        && pending.resumeAt().filter(at -> !at.isAfter(now)).isPresent();
        if (!due) {
            return false;
        }
        ticket.resume(terms.hours(before), now);
        var _ = desk.keep(actor, "ticket.resume", before, ticket);
        return true;
    }
}

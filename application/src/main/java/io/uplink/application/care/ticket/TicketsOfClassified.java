package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketAgenda;
import io.uplink.application.care.ticket.port.TicketRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.EventHandler;
import io.uplink.application.shared.Part;
import io.uplink.domain.care.customer.CustomerEvent;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.DomainEvent;
import java.util.UUID;

/**
 * A customer of another class is promised other things: the targets of the tickets still owed are
 * computed anew where another policy counts. Twice is the same as once.
 */
@Part
public final class TicketsOfClassified implements EventHandler {

    /** One unit of work; who has more open at once than that is told by their next change. */
    static final int MOST = 50;

    private final TicketDesk desk;
    private final TicketRepository tickets;
    private final TicketAgenda agenda;
    private final TicketTerms terms;

    public TicketsOfClassified(
            TicketDesk desk, TicketRepository tickets, TicketAgenda agenda, TicketTerms terms) {
        this.desk = desk;
        this.tickets = tickets;
        this.agenda = agenda;
        this.terms = terms;
    }

    @Override
    public String name() {
        return "care.tickets-of-classified";
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.equals("customer.classified");
    }

    @Override
    public void handle(UUID eventId, DomainEvent event) {
        if (event instanceof CustomerEvent.Classified classified) {
            agenda.owedTo(classified.about().customer(), MOST)
                    .forEach(id -> tickets.findForChange(id).ifPresent(this::repromise));
        }
    }

    private void repromise(Ticket ticket) {
        var before = ticket.snapshot();
        ticket.repromise(terms.of(before), desk.origin().now());
        if (!ticket.snapshot().equals(before)) {
            var _ = desk.keep(new Actor.Job(name()), "ticket.repromise", before, ticket);
        }
    }
}

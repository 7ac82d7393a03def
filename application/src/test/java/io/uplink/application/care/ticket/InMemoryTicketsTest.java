package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketAgenda;
import io.uplink.application.care.ticket.port.TicketRepository;
import io.uplink.application.care.ticket.port.TicketTimeline;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Terms;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketDetails;
import io.uplink.domain.care.ticket.TicketFixtures;
import io.uplink.domain.care.ticket.TicketNumber;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;
import java.util.UUID;

class InMemoryTicketsTest implements TicketRepositoryContract {

    private final InMemoryTicketRepository tickets = new InMemoryTicketRepository();
    private final InMemoryTicketTimeline timeline = new InMemoryTicketTimeline();
    private final SequentialIds ids = new SequentialIds();

    @Override
    public TicketRepository tickets() {
        return tickets;
    }

    @Override
    public TicketTimeline timeline() {
        return timeline;
    }

    @Override
    public TicketAgenda agenda() {
        return tickets;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return new DirectUnitOfWork();
    }

    @Override
    public UUID newId() {
        return ids.next();
    }

    @Override
    public PersonId aPerson() {
        return TicketFixtures.BRIAN;
    }

    @Override
    public Terms terms() {
        return TicketFixtures.terms(Priority.HIGH);
    }

    @Override
    public Ticket aNewTicket() {
        return Ticket.open(
                new TicketId(ids.next()),
                TicketNumber.of("TKT", 2024, 1),
                TicketFixtures.AMINA,
                new TicketDetails(
                        "No internet", "Red light", "connectivity", TicketFixtures.NAIROBI_WEST),
                Priority.HIGH,
                new Ticket.Opening("internal", Optional.empty(), OPENED),
                terms());
    }
}

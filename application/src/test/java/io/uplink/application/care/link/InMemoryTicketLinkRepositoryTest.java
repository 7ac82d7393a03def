package io.uplink.application.care.link;

import io.uplink.application.care.link.port.TicketLinkRepository;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.util.UUID;

class InMemoryTicketLinkRepositoryTest implements TicketLinkRepositoryContract {

    private static final CustomerId AMINA = new CustomerId(SequentialIds.of(700));

    private final InMemoryTicketLinkRepository links = new InMemoryTicketLinkRepository();
    private final SequentialIds ids = new SequentialIds();

    @Override
    public TicketLinkRepository links() {
        return links;
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
        return new PersonId(ids.next());
    }

    @Override
    public TicketId aTicketWorkedBy(PersonId person) {
        var ticket = new TicketId(ids.next());
        links.ticket(ticket, AMINA, person);
        return ticket;
    }

    @Override
    public CustomerId customerOf(TicketId ticket) {
        return AMINA;
    }

    @Override
    public void close(TicketId ticket) {
        links.close(ticket);
    }

    @Override
    public void takeAway(TicketId ticket) {
        links.ticket(ticket, AMINA, aPerson());
    }
}

package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketRepository;
import io.uplink.application.care.ticket.port.TicketStructure;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketFixtures;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.util.UUID;

class InMemoryTicketStructureTest implements TicketStructureContract {

    private final TicketWorld world = new TicketWorld();
    private final OpenTicket openTicket = world.openTicket();

    @Override
    public TicketStructure structure() {
        return world.structure;
    }

    @Override
    public TicketRepository tickets() {
        return world.tickets;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return world.unitOfWork;
    }

    @Override
    public UUID newId() {
        return world.ids.next();
    }

    @Override
    public PersonId aPerson() {
        return TicketFixtures.BRIAN;
    }

    @Override
    public Ticket.Snapshot aStoredTicket() {
        return openTicket.execute(
                io.uplink.application.shared.ActorFixtures.anAdmin(), TicketWorld.report());
    }

    @Override
    public UUID aStoredMessage(TicketId ticket) {
        return world.ids.next();
    }
}

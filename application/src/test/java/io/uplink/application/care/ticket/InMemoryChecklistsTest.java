package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.Checklists;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.ticket.TicketFixtures;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.util.UUID;

class InMemoryChecklistsTest implements ChecklistsContract {

    private final TicketWorld world = new TicketWorld();

    @Override
    public Checklists checklists() {
        return world.checklists;
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
    public String aCategory() {
        var key = "c" + world.ids.next().toString().substring(24);
        world.checklists.category(key);
        return key;
    }

    @Override
    public TicketId aTicket() {
        return new TicketId(world.ids.next());
    }
}

package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.Dispatch;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.util.Set;
import java.util.UUID;

class InMemoryDispatchTest implements DispatchContract {

    private final TicketWorld world = new TicketWorld();

    @Override
    public Dispatch dispatch() {
        return world.dispatch;
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
    public TeamId aTeam() {
        var team = new TeamId(newId());
        world.dispatch.team(team, ActorFixtures.WESTLANDS);
        return team;
    }

    @Override
    public PersonId aPerson() {
        var person = new PersonId(newId());
        world.dispatch.person(person, ActorFixtures.WESTLANDS);
        return person;
    }

    @Override
    public Set<String> twoCategories() {
        return Set.of("speed", "billing");
    }
}

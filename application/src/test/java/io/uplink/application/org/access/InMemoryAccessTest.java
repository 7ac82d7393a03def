package io.uplink.application.org.access;

import io.uplink.application.org.access.port.PersonRepository;
import io.uplink.application.org.access.port.RoleRepository;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.util.UUID;

class InMemoryAccessTest implements PersonRepositoryContract, RoleRepositoryContract {

    private final AccessFixtures given = new AccessFixtures();
    private final SequentialIds ids = new SequentialIds();

    @Override
    public PersonRepository people() {
        return given.people;
    }

    @Override
    public RoleRepository roles() {
        return given.roles;
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
    public BranchId aBranch() {
        return new BranchId(ids.next());
    }

    @Override
    public RoleId aRole() {
        return new RoleId(ids.next());
    }

    @Override
    public PersonId aHolder(RoleId role) {
        return given.employed(1, role).id();
    }
}

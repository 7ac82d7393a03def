package io.uplink.application.org.structure;

import io.uplink.application.org.structure.port.BranchRepository;
import io.uplink.application.org.structure.port.DepartmentRepository;
import io.uplink.application.org.structure.port.TeamRepository;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.shared.id.PersonId;
import java.util.UUID;

class InMemoryStructureTest implements StructureRepositoriesContract {

    private final BranchRepository branches = new InMemoryBranchRepository();
    private final DepartmentRepository departments = new InMemoryDepartmentRepository();
    private final TeamRepository teams = new InMemoryTeamRepository();
    private final SequentialIds ids = new SequentialIds();

    @Override
    public BranchRepository branches() {
        return branches;
    }

    @Override
    public DepartmentRepository departments() {
        return departments;
    }

    @Override
    public TeamRepository teams() {
        return teams;
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
}

package io.uplink.application.care.sla;

import io.uplink.application.care.sla.port.SlaCalendarRepository;
import io.uplink.application.care.sla.port.SlaPolicyRepository;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.shared.id.BranchId;
import java.util.UUID;

class InMemorySlaTest implements SlaPolicyRepositoryContract, SlaCalendarRepositoryContract {

    private final SlaFixtures given = new SlaFixtures();
    private final SequentialIds ids = new SequentialIds();

    @Override
    public SlaPolicyRepository policies() {
        return given.policies();
    }

    @Override
    public SlaCalendarRepository calendars() {
        return given.calendars();
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
}

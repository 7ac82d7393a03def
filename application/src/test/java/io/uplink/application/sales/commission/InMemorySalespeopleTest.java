package io.uplink.application.sales.commission;

import io.uplink.application.sales.commission.port.SalespersonRepository;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.sales.commission.Target;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

class InMemorySalespeopleTest implements SalespersonRepositoryContract {

    private final InMemorySalespeople salespeople = new InMemorySalespeople();
    private final UnitOfWork unitOfWork = new DirectUnitOfWork();
    private final SequentialIds ids = new SequentialIds();

    @Override
    public SalespersonRepository salespeople() {
        return salespeople;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID id() {
        return ids.next();
    }

    @Override
    public BranchId branch() {
        return new BranchId(ids.next());
    }

    @Override
    public PersonId person() {
        return new PersonId(ids.next());
    }

    @Override
    public Optional<Target> target(SalespersonId salesperson, YearMonth month) {
        return salespeople.targets().stream()
                .filter(one -> one.salesperson().equals(salesperson))
                .filter(one -> one.month().equals(month))
                .findFirst();
    }
}

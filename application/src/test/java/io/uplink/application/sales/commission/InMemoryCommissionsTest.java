package io.uplink.application.sales.commission;

import io.uplink.application.sales.commission.port.CommissionRepository;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.sales.order.OrderId;
import java.util.UUID;

class InMemoryCommissionsTest implements CommissionRepositoryContract {

    private final InMemoryCommissions commissions = new InMemoryCommissions();
    private final UnitOfWork unitOfWork = new DirectUnitOfWork();
    private final SequentialIds ids = new SequentialIds();

    @Override
    public CommissionRepository commissions() {
        return commissions;
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
    public SalespersonId salesperson() {
        return new SalespersonId(ids.next());
    }

    @Override
    public OrderId order() {
        return new OrderId(ids.next());
    }
}

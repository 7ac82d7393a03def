package io.uplink.application.care.customer.port;

import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.shared.id.BranchId;
import java.util.UUID;

class InMemoryCustomerRepositoryTest implements CustomerRepositoryContract {

    private final InMemoryCustomerRepository customers = new InMemoryCustomerRepository();
    private final SequentialIds ids = new SequentialIds();

    @Override
    public CustomerRepository customers() {
        return customers;
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
        return customers.opened(new BranchId(ids.next()));
    }
}

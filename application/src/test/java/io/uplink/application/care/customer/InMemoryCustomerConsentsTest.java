package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerConsents;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.shared.id.CustomerId;
import java.util.UUID;

class InMemoryCustomerConsentsTest implements CustomerConsentsContract {

    private final InMemoryCustomerConsents consents = new InMemoryCustomerConsents();
    private final UnitOfWork unitOfWork = new DirectUnitOfWork();
    private final SequentialIds ids = new SequentialIds();

    @Override
    public CustomerConsents consents() {
        return consents;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID newId() {
        return ids.next();
    }

    @Override
    public CustomerId aCustomer() {
        return new CustomerId(newId());
    }
}

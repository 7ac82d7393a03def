package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerClasses;
import io.uplink.application.care.customer.port.CustomerClassesContract;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import java.util.UUID;

class InMemoryCustomerClassesTest implements CustomerClassesContract {

    private final InMemoryCustomerClasses classes = new InMemoryCustomerClasses();
    private final DirectUnitOfWork unitOfWork = new DirectUnitOfWork();
    private final SequentialIds ids = new SequentialIds();

    @Override
    public CustomerClasses classes() {
        return classes;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID newId() {
        return new UUID(ids.next().getLeastSignificantBits(), 7);
    }
}

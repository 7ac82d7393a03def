package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerLocations;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.shared.id.CustomerId;
import java.util.UUID;

class InMemoryCustomerLocationsTest implements CustomerLocationsContract {

    private final InMemoryCustomerLocations locations = new InMemoryCustomerLocations();
    private final UnitOfWork unitOfWork = new DirectUnitOfWork();
    private final SequentialIds ids = new SequentialIds();

    @Override
    public CustomerLocations locations() {
        return locations;
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
        return locations.registered(new CustomerId(newId()));
    }
}

package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerLocations;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.ServiceLocation;
import io.uplink.domain.shared.id.CustomerId;
import java.util.List;

/** All places where a customer is or was served. */
@UseCase
public final class ListLocations {

    private final UnitOfWork unitOfWork;
    private final CustomerAccess access;
    private final CustomerLocations locations;

    public ListLocations(
            UnitOfWork unitOfWork, CustomerAccess access, CustomerLocations locations) {
        this.unitOfWork = unitOfWork;
        this.access = access;
        this.locations = locations;
    }

    public List<ServiceLocation> execute(Actor actor, CustomerId customer) {
        actor.require(Permission.CUSTOMERS_VIEW);
        return unitOfWork.perform(() -> {
            var _ = access.present(actor, Permission.CUSTOMERS_VIEW, customer);
            return locations.of(customer);
        });
    }
}

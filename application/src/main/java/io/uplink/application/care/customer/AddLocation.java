package io.uplink.application.care.customer;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.CustomerError;
import io.uplink.domain.care.customer.ServiceLocation;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.LocationId;
import java.util.Optional;

/** A customer is served at one more place. */
@UseCase
public final class AddLocation {

    /** Where; it is not the primary one yet. */
    public record Input(CustomerId customer, ServiceLocation.Details details) {}

    private final LocationDesk desk;

    public AddLocation(LocationDesk desk) {
        this.desk = desk;
    }

    public ServiceLocation execute(Actor actor, Input input) {
        actor.require(Permission.CUSTOMERS_EDIT);
        return desk.unitOfWork()
                .perform(() -> {
                    var customer = desk.take(actor, input.customer());
                    if (desk.locations().of(customer.id()).size() >= ServiceLocation.MOST) {
                        throw new DomainException(
                                new CustomerError.TooManyLocations(ServiceLocation.MOST));
                    }
                    var id = new LocationId(desk.origin().newId());
                    desk.locations()
                            .save(
                                    new ServiceLocation(
                                            id, customer.id(), input.details(), false, 0));
                    var stored = desk.place(customer.id(), id);
                    desk.noted(actor, "customer.add-location", customer, Optional.empty(), stored);
                    return stored;
                });
    }
}

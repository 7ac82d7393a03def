package io.uplink.application.care.customer;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.ServiceLocation;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.LocationId;
import java.util.Optional;

/** Corrects what is known of a place, and says when it ended. */
@UseCase
public final class EditLocation {

    /** All of it anew; the same again is a success without effect. */
    public record Input(
            CustomerId customer,
            LocationId location,
            ServiceLocation.Details details,
            Optional<Version> seen) {}

    private final LocationDesk desk;

    public EditLocation(LocationDesk desk) {
        this.desk = desk;
    }

    public ServiceLocation execute(Actor actor, Input input) {
        actor.require(Permission.CUSTOMERS_EDIT);
        return desk.unitOfWork()
                .perform(() -> {
                    var customer = desk.take(actor, input.customer());
                    var before = desk.place(customer.id(), input.location());
                    if (before.details().equals(input.details())) {
                        return before;
                    }
                    Version.requireSame(input.seen(), before.version());
                    desk.locations().save(before.with(input.details()));
                    var stored = desk.place(customer.id(), before.id());
                    if (stored.primary()) {
                        desk.standsAt(customer, stored);
                    }
                    desk.noted(
                            actor, "customer.edit-location", customer, Optional.of(before), stored);
                    return stored;
                });
    }
}

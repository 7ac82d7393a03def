package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerLocations;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.ServiceLocation;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.LocationId;
import java.util.Optional;

/**
 * Another place is the one that lists and papers name. Tickets that were about the primary one by
 * default stay where they were.
 */
@UseCase
public final class MakeLocationPrimary {

    /** Which; the primary one already is a success without effect. */
    public record Input(CustomerId customer, LocationId location, Optional<Version> seen) {}

    private final LocationDesk desk;

    public MakeLocationPrimary(LocationDesk desk) {
        this.desk = desk;
    }

    public ServiceLocation execute(Actor actor, Input input) {
        actor.require(Permission.CUSTOMERS_EDIT);
        return desk.unitOfWork()
                .perform(() -> {
                    var customer = desk.take(actor, input.customer());
                    var before = desk.place(customer.id(), input.location());
                    if (before.primary()) {
                        return before;
                    }
                    Version.requireSame(input.seen(), before.version());
                    var chosen = before.asPrimary();
                    giveWay(desk.locations(), customer.id());
                    desk.locations().save(chosen);
                    desk.standsAt(customer, chosen);
                    var stored = desk.place(customer.id(), before.id());
                    desk.noted(
                            actor, "customer.move-primary", customer, Optional.of(before), stored);
                    return stored;
                });
    }

    private static void giveWay(CustomerLocations locations, CustomerId customer) {
        locations.of(customer).stream()
                .filter(ServiceLocation::primary)
                .forEach(former -> {
                    locations.pin(former);
                    locations.save(former.asOther());
                });
    }
}

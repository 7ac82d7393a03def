package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerLocations;
import io.uplink.application.care.customer.port.CustomerRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerError;
import io.uplink.domain.care.customer.Location;
import io.uplink.domain.care.customer.ServiceLocation;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.LocationId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The steps that each change of a customer's places takes. */
@Part
public final class LocationDesk {

    private final UnitOfWork unitOfWork;
    private final CustomerRepository customers;
    private final CustomerAccess access;
    private final CustomerLocations locations;
    private final Origin origin;

    public LocationDesk(
            UnitOfWork unitOfWork,
            CustomerRepository customers,
            CustomerAccess access,
            CustomerLocations locations,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.customers = customers;
        this.access = access;
        this.locations = locations;
        this.origin = origin;
    }

    UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    CustomerLocations locations() {
        return locations;
    }

    Origin origin() {
        return origin;
    }

    /** A customer whose places nobody else changes meanwhile. */
    Customer take(Actor actor, CustomerId id) {
        customers.hold(Set.of(id));
        var customer = access.present(actor, Permission.CUSTOMERS_EDIT, id);
        customer.requireStanding();
        return customer;
    }

    /** A place of that customer and no other. */
    ServiceLocation place(CustomerId customer, LocationId id) {
        return locations
                .find(id)
                .filter(one -> one.customer().equals(customer))
                .orElseThrow(() -> new DomainException(new CustomerError.NoSuchLocation()));
    }

    /** The primary place is what stands with the customer. */
    void standsAt(Customer customer, ServiceLocation primary) {
        customer.edit(customer.snapshot().details().at(primary.details()), origin.now());
        customers.save(customer);
        origin.outbox().append(customer.drainEvents());
    }

    void noted(
            Actor actor,
            String action,
            Customer customer,
            Optional<ServiceLocation> before,
            ServiceLocation after) {
        origin.activity()
                .record(
                        actor,
                        action,
                        CustomerActivity.subject(customer.snapshot()),
                        before.map(LocationDesk::facts).orElse(Map.of()),
                        facts(after));
    }

    /** Only what there is: a blank says nothing. */
    private static Map<String, String> facts(ServiceLocation one) {
        var details = one.details();
        var facts = new LinkedHashMap<String, String>();
        facts.put("label", details.label());
        facts.put("address", details.address());
        facts.put("area", details.area());
        facts.put("location", details.at().map(Location::toString).orElse(""));
        facts.put("note", details.note());
        facts.put("since", details.since().map(Object::toString).orElse(""));
        facts.put("until", details.until().map(Object::toString).orElse(""));
        facts.put("primary", one.primary() ? "true" : "");
        facts.values().removeIf(String::isEmpty);
        return facts;
    }
}

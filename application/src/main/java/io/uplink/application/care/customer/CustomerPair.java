package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Map;
import java.util.Set;

/** Two records of one person at once: held, and told of in the trail of each. */
@Part
public final class CustomerPair {

    private final UnitOfWork unitOfWork;
    private final CustomerRepository customers;
    private final CustomerAccess access;
    private final Origin origin;

    public CustomerPair(
            UnitOfWork unitOfWork,
            CustomerRepository customers,
            CustomerAccess access,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.customers = customers;
        this.access = access;
        this.origin = origin;
    }

    UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    CustomerRepository customers() {
        return customers;
    }

    CustomerAccess access() {
        return access;
    }

    Origin origin() {
        return origin;
    }

    /** Nobody else merges either of them meanwhile. */
    void hold(CustomerId one, CustomerId two) {
        customers.hold(one.equals(two) ? Set.of(one) : Set.of(one, two));
    }

    /** One that the caller may correct, deleted ones aside. */
    Customer present(Actor actor, CustomerId id) {
        return access.present(actor, Permission.CUSTOMERS_EDIT, id);
    }

    /** Says of a record what another one has to do with it now. */
    void noted(Actor actor, String action, Customer.Snapshot customer, Customer.Snapshot other) {
        origin.activity()
                .record(
                        actor,
                        action,
                        CustomerActivity.subject(customer),
                        Map.of(),
                        Map.of("otherRecord", CustomerActivity.named(other)));
    }
}

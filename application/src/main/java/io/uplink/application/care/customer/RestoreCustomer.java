package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Optional;

/** Takes a deletion back. */
@UseCase
public final class RestoreCustomer {

    /** One that was not deleted is left as it is. */
    public record Input(CustomerId customer) {}

    private final UnitOfWork unitOfWork;
    private final CustomerRepository customers;
    private final CustomerAccess access;
    private final Origin origin;

    public RestoreCustomer(
            UnitOfWork unitOfWork,
            CustomerRepository customers,
            CustomerAccess access,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.customers = customers;
        this.access = access;
        this.origin = origin;
    }

    public Customer.Snapshot execute(Actor actor, Input input) {
        actor.require(Permission.CUSTOMERS_DELETE);
        return unitOfWork.perform(() -> {
            var customer = access.any(actor, Permission.CUSTOMERS_DELETE, input.customer());
            var before = customer.snapshot();
            if (!customer.isDeleted()) {
                return before;
            }
            customer.undelete(origin.now());
            customers.save(customer);
            CustomerActivity.noted(
                    origin, actor, "customer.restore", Optional.of(before), customer);
            return customer.snapshot().saved();
        });
    }
}

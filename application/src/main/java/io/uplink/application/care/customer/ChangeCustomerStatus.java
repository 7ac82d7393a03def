package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Optional;

/** Says that a customer's service stands differently now, and why. */
@UseCase
public final class ChangeCustomerStatus {

    /** The status it has already is a success without effect. */
    public record Input(
            CustomerId customer, CustomerStatus status, String reason, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final CustomerRepository customers;
    private final CustomerAccess access;
    private final Origin origin;

    public ChangeCustomerStatus(
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
        actor.require(Permission.CUSTOMERS_EDIT);
        return unitOfWork.perform(() -> {
            var customer = access.present(actor, Permission.CUSTOMERS_EDIT, input.customer());
            var before = customer.snapshot();
            if (input.status() == before.status()) {
                return before;
            }
            Version.requireSame(input.seen(), before.version());
            var change =
                    customer.changeStatus(
                            origin.newId(),
                            input.status(),
                            input.reason(),
                            actor.name(),
                            origin.now());
            customers.save(customer);
            change.ifPresent(customers::note);
            CustomerActivity.noted(
                    origin, actor, "customer.change-status", Optional.of(before), customer);
            return customer.snapshot().saved();
        });
    }
}

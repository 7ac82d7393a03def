package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerDetails;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.CustomerId;
import java.util.HashSet;
import java.util.Optional;

/** Corrects what we know of a customer. */
@UseCase
public final class EditCustomer {

    /**
     * All of it anew.
     *
     * @param sharedPhone whether the caller knows that others have one of the numbers too
     */
    public record Input(
            CustomerId customer,
            CustomerDetails details,
            boolean sharedPhone,
            Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final CustomerRepository customers;
    private final CustomerAccess access;
    private final CustomerRules rules;
    private final Origin origin;

    public EditCustomer(
            UnitOfWork unitOfWork,
            CustomerRepository customers,
            CustomerAccess access,
            CustomerRules rules,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.customers = customers;
        this.access = access;
        this.rules = rules;
        this.origin = origin;
    }

    public Customer.Snapshot execute(Actor actor, Input input) {
        actor.require(Permission.CUSTOMERS_EDIT);
        return unitOfWork.perform(() -> {
            var customer = access.present(actor, Permission.CUSTOMERS_EDIT, input.customer());
            var before = customer.snapshot();
            if (input.details().equals(before.details())) {
                return before;
            }
            Version.requireSame(input.seen(), before.version());
            if (!input.details().branch().equals(before.details().branch())) {
                rules.requireBranch(actor, Permission.CUSTOMERS_EDIT, input.details().branch());
            }
            if (!input.details().customerClass().equals(before.details().customerClass())) {
                rules.requireClass(input.details().customerClass());
            }
            // Numbers that were shared before were agreed to then.
            var added = new HashSet<>(input.details().phones());
            added.removeAll(before.details().phones());
            rules.requireFree(actor, added, customer.id(), input.sharedPhone());
            customer.edit(input.details(), origin.now());
            customers.save(customer);
            CustomerActivity.noted(origin, actor, "customer.edit", Optional.of(before), customer);
            return customer.snapshot().saved();
        });
    }
}

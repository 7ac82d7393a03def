package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerDetails;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Optional;

/** Takes somebody into the list of customers and gives them an account number. */
@UseCase
public final class RegisterCustomer {

    /**
     * Who it is.
     *
     * @param sharedPhone whether the caller knows that others have one of the numbers too
     */
    public record Input(CustomerDetails details, CustomerStatus status, boolean sharedPhone) {}

    private final UnitOfWork unitOfWork;
    private final CustomerRepository customers;
    private final CustomerRules rules;
    private final AccountNumbers accounts;
    private final Origin origin;

    public RegisterCustomer(
            UnitOfWork unitOfWork,
            CustomerRepository customers,
            CustomerRules rules,
            AccountNumbers accounts,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.customers = customers;
        this.rules = rules;
        this.accounts = accounts;
        this.origin = origin;
    }

    public Customer.Snapshot execute(Actor actor, Input input) {
        actor.require(Permission.CUSTOMERS_CREATE);
        return unitOfWork.perform(() -> {
            var details = input.details();
            var id = new CustomerId(origin.newId());
            rules.requireBranch(actor, Permission.CUSTOMERS_CREATE, details.branch());
            rules.requireClass(details.customerClass());
            rules.requireFree(actor, details.phones(), id, input.sharedPhone());
            var customer =
                    Customer.register(
                            id,
                            accounts.next(),
                            details,
                            input.status(),
                            Optional.of(actor.requirePerson().id()),
                            origin.now());
            customers.save(customer);
            customers.note(customer.firstStatus(origin.newId(), actor.name()));
            CustomerActivity.noted(origin, actor, "customer.register", Optional.empty(), customer);
            return customer.snapshot().saved();
        });
    }
}

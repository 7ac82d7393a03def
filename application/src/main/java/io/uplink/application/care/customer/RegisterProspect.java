package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerDetails;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Optional;

/**
 * Takes whoever ordered something into the list, before anything is connected. Others may have the
 * same number: that nobody is asked here is why none of them is taken for this one.
 */
@UseCase
public final class RegisterProspect {

    private final UnitOfWork unitOfWork;
    private final CustomerRepository customers;
    private final AccountNumbers accounts;
    private final Origin origin;

    public RegisterProspect(
            UnitOfWork unitOfWork,
            CustomerRepository customers,
            AccountNumbers accounts,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.customers = customers;
        this.accounts = accounts;
        this.origin = origin;
    }

    public Customer.Snapshot execute(Actor actor, CustomerDetails details) {
        actor.requireJob();
        return unitOfWork.perform(() -> {
            var customer =
                    Customer.register(
                            new CustomerId(origin.newId()),
                            accounts.next(),
                            details,
                            CustomerStatus.PENDING,
                            Optional.empty(),
                            origin.now());
            customers.save(customer);
            customers.note(customer.firstStatus(origin.newId(), actor.name()));
            CustomerActivity.noted(origin, actor, "customer.register", Optional.empty(), customer);
            return customer.snapshot().saved();
        });
    }
}

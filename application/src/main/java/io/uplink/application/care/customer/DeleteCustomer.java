package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerRepository;
import io.uplink.application.care.customer.port.CustomerTickets;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Optional;

/** Takes a customer out of all lists; refused while work is owed. */
@UseCase
public final class DeleteCustomer {

    /** Deleted already is a success without effect. */
    public record Input(CustomerId customer, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final CustomerRepository customers;
    private final CustomerAccess access;
    private final CustomerTickets tickets;
    private final Origin origin;

    public DeleteCustomer(
            UnitOfWork unitOfWork,
            CustomerRepository customers,
            CustomerAccess access,
            CustomerTickets tickets,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.customers = customers;
        this.access = access;
        this.tickets = tickets;
        this.origin = origin;
    }

    public Customer.Snapshot execute(Actor actor, Input input) {
        actor.require(Permission.CUSTOMERS_DELETE);
        return unitOfWork.perform(() -> {
            var customer = access.any(actor, Permission.CUSTOMERS_DELETE, input.customer());
            var before = customer.snapshot();
            if (customer.isDeleted()) {
                return before;
            }
            Version.requireSame(input.seen(), before.version());
            customer.delete(tickets.of(customer.id()).unresolved(), origin.now());
            customers.save(customer);
            CustomerActivity.noted(origin, actor, "customer.delete", Optional.of(before), customer);
            return customer.snapshot().saved();
        });
    }
}

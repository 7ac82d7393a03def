package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.AccountNumber;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.CustomerId;

/** Finds the record that may be of the same person, for somebody who may merge the two. */
@UseCase
public final class CompareCustomers {

    /**
     * With which.
     *
     * @param account its number as typed
     */
    public record Input(CustomerId customer, String account) {}

    private static final String FIELD = "account";

    private final UnitOfWork unitOfWork;
    private final CustomerRepository customers;
    private final CustomerAccess access;

    public CompareCustomers(
            UnitOfWork unitOfWork, CustomerRepository customers, CustomerAccess access) {
        this.unitOfWork = unitOfWork;
        this.customers = customers;
        this.access = access;
    }

    /** The other one; one that is merged leads to the record that it is read with. */
    public Customer.Snapshot execute(Actor actor, Input input) {
        actor.require(Permission.CUSTOMERS_EDIT);
        if (input.account().isBlank()) {
            throw Invalid.of(FIELD, "required");
        }
        var account = AccountNumber.parse(input.account());
        return unitOfWork.perform(() -> {
            var own = access.present(actor, Permission.CUSTOMERS_EDIT, input.customer());
            var found =
                    customers
                            .numbered(account)
                            .flatMap(customers::findById)
                            .map(one -> one.mergedInto().orElse(one.id()))
                            .orElseThrow(() -> Invalid.of(FIELD, "customer.unknown"));
            if (found.equals(own.id())) {
                throw Invalid.of(FIELD, "customer.merge-in-circle");
            }
            return other(actor, found);
        });
    }

    private Customer.Snapshot other(Actor actor, CustomerId id) {
        try {
            return access.present(actor, Permission.CUSTOMERS_EDIT, id).snapshot();
        } catch (DomainException refused) {
            throw refused.error() instanceof CustomerError.NotFound
                    ? Invalid.of(FIELD, "customer.unknown")
                    : refused;
        }
    }
}

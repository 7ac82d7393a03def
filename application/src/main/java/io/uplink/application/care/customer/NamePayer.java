package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.AccountNumber;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerError;
import io.uplink.domain.care.customer.Payer;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Optional;

/** Says who pays for a customer: another customer, somebody by name, or the customer. */
@UseCase
public final class NamePayer {

    /**
     * Who, as typed; all blank is the customer again.
     *
     * @param account of another customer; then there is no name
     */
    public record Input(
            CustomerId customer,
            String account,
            String name,
            String phone,
            Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final CustomerRepository customers;
    private final CustomerAccess access;
    private final Origin origin;

    public NamePayer(
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
            customer.paidBy(payer(actor, input), origin.now());
            if (customer.snapshot().payer().equals(before.payer())) {
                return before;
            }
            Version.requireSame(input.seen(), before.version());
            customers.save(customer);
            CustomerActivity.noted(
                    origin, actor, "customer.name-payer", Optional.of(before), customer);
            return customer.snapshot().saved();
        });
    }

    private Optional<Payer> payer(Actor actor, Input input) {
        if (!input.account().isBlank()) {
            if (!input.name().isBlank()) {
                throw Invalid.of("name", "customer.payer-twice");
            }
            return Optional.of(new Payer.Known(known(actor, input.account())));
        }
        return input.name().isBlank() && input.phone().isBlank()
                ? Optional.empty()
                : Optional.of(Payer.parse(input.name(), input.phone()));
    }

    /** Of two merged records the one that stays. */
    private CustomerId known(Actor actor, String typed) {
        var found =
                customers
                        .numbered(AccountNumber.parse(typed))
                        .flatMap(customers::findById)
                        .map(one -> one.mergedInto().orElse(one.id()))
                        .orElseThrow(NamePayer::unknown);
        try {
            return access.present(actor, Permission.CUSTOMERS_VIEW, found).id();
        } catch (DomainException refused) {
            throw refused.error() instanceof CustomerError.NotFound ? unknown() : refused;
        }
    }

    private static DomainException unknown() {
        return Invalid.of("account", "customer.unknown");
    }
}

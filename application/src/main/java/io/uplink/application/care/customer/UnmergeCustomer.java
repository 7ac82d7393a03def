package io.uplink.application.care.customer;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Optional;

/** Takes a merge back, however long ago: both records are as they were. */
@UseCase
public final class UnmergeCustomer {

    /** One that stands for itself is left as it is. */
    public record Input(CustomerId customer, Optional<Version> seen) {}

    private final CustomerPair pair;

    public UnmergeCustomer(CustomerPair pair) {
        this.pair = pair;
    }

    public Customer.Snapshot execute(Actor actor, Input input) {
        actor.require(Permission.CUSTOMERS_EDIT);
        return pair.unitOfWork()
                .perform(() -> {
                    var customer = pair.present(actor, input.customer());
                    var before = customer.snapshot();
                    if (customer.mergedInto().isEmpty()) {
                        return before;
                    }
                    var from = pair.customers().findById(customer.mergedInto().get());
                    Version.requireSame(input.seen(), before.version());
                    customer.unmerge(pair.origin().now());
                    pair.customers().save(customer);
                    from.ifPresent(other -> {
                        pair.noted(actor, "customer.unmerge", before, other.snapshot());
                        pair.noted(actor, "customer.let-go", other.snapshot(), before);
                    });
                    pair.origin().outbox().append(customer.drainEvents());
                    return customer.snapshot().saved();
                });
    }
}

package io.uplink.application.care.customer;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Optional;

/**
 * Has a second record of one person read with the first. Nothing moves, so that it can be taken
 * back; whoever may correct both may say so.
 */
@UseCase
public final class MergeCustomer {

    /**
     * Which into which; merged into it already is a success without effect.
     *
     * @param seen the version of the record that is merged
     */
    public record Input(CustomerId customer, CustomerId into, Optional<Version> seen) {}

    private final CustomerPair pair;

    public MergeCustomer(CustomerPair pair) {
        this.pair = pair;
    }

    /** The merged record as it is afterwards. */
    public Customer.Snapshot execute(Actor actor, Input input) {
        actor.require(Permission.CUSTOMERS_EDIT);
        return pair.unitOfWork()
                .perform(() -> {
                    pair.hold(input.customer(), input.into());
                    var customer = pair.present(actor, input.customer());
                    var into = pair.present(actor, input.into());
                    var before = customer.snapshot();
                    if (customer.mergedInto().equals(Optional.of(input.into()))) {
                        return before;
                    }
                    Version.requireSame(input.seen(), before.version());
                    customer.merge(
                            into,
                            new Customer.Held(
                                    pair.customers().held(customer.id()),
                                    pair.customers().held(into.id())),
                            pair.origin().now());
                    pair.customers().save(customer);
                    pair.noted(actor, "customer.merge", before, into.snapshot());
                    pair.noted(actor, "customer.take-in", into.snapshot(), before);
                    pair.origin().outbox().append(customer.drainEvents());
                    return customer.snapshot().saved();
                });
    }
}

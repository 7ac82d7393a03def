package io.uplink.application.money.subscription;

import io.uplink.application.money.invoice.port.Debtors;
import io.uplink.application.money.invoice.port.Debtors.Debtor;
import io.uplink.application.money.subscription.port.SubscriptionRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.domain.money.subscription.Subscription;
import io.uplink.domain.money.subscription.SubscriptionError;
import io.uplink.domain.money.subscription.SubscriptionId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Map;

/**
 * Opens a subscription in the unit of work of whoever asked whether they may: on the page, or
 * because an order became a customer. Nothing is charged yet; that is the job's.
 */
@Part
public final class SubscriptionOpening {

    /** {@code id} is chosen by the caller: the same one again opens nothing more. */
    public record Input(SubscriptionId id, CustomerId customer, SubscriptionWish wish) {}

    private final Debtors debtors;
    private final SubscriptionRepository subscriptions;
    private final SubscriptionReading reading;
    private final ActivityTrail activity;

    public SubscriptionOpening(
            Debtors debtors,
            SubscriptionRepository subscriptions,
            SubscriptionReading reading,
            ActivityTrail activity) {
        this.debtors = debtors;
        this.subscriptions = subscriptions;
        this.reading = reading;
        this.activity = activity;
    }

    /** The customer who is charged; refuses one that nobody knows. */
    Debtor debtor(CustomerId customer) {
        return debtors.find(customer).orElseThrow(() -> Invalid.of("customer", "customer.unknown"));
    }

    public Subscription.Snapshot open(Actor actor, Input input) {
        var debtor = debtor(input.customer());
        var known = subscriptions.findById(input.id());
        if (known.isPresent()) {
            if (!known.get().customer().equals(debtor.id())) {
                throw new DomainException(new SubscriptionError.KeyDiffers());
            }
            return known.get().snapshot();
        }
        var terms = reading.terms(input.wish());
        var opened =
                Subscription.opened(
                        input.id(),
                        debtor.id(),
                        debtor.branch(),
                        terms.item(),
                        terms.rhythm(),
                        terms.lastDay());
        subscriptions.save(opened);
        activity.record(
                actor,
                "subscription.open",
                SubscriptionActivity.subject(opened.snapshot()),
                Map.of(),
                SubscriptionActivity.facts(opened.snapshot()));
        return subscriptions.findById(opened.id()).orElseThrow().snapshot();
    }
}

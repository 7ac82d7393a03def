package io.uplink.application.money.subscription;

import io.uplink.application.money.invoice.port.Debtors;
import io.uplink.application.money.subscription.port.SubscriptionRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.domain.money.subscription.Subscription;
import io.uplink.domain.money.subscription.SubscriptionError;
import io.uplink.domain.money.subscription.SubscriptionId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** What everything that is done to subscriptions needs. */
@Part
public final class SubscriptionDesk {

    private final Debtors debtors;
    private final SubscriptionRepository subscriptions;
    private final ActivityTrail activity;

    public SubscriptionDesk(
            Debtors debtors, SubscriptionRepository subscriptions, ActivityTrail activity) {
        this.debtors = debtors;
        this.subscriptions = subscriptions;
        this.activity = activity;
    }

    SubscriptionRepository subscriptions() {
        return subscriptions;
    }

    /** One that the actor may change, with its customer held. */
    Subscription held(Actor actor, SubscriptionId id, Optional<Version> seen) {
        var subscription = subscriptions.findById(id).orElseThrow(SubscriptionDesk::noSuch);
        actor.require(Permission.ACCOUNTING_INVOICES, subscription.placement());
        var held = held(subscription);
        Version.requireSame(seen, held.snapshot().version());
        return held;
    }

    /** The same for jobs of our own, which look at no version. */
    Subscription held(SubscriptionId id) {
        return held(subscriptions.findById(id).orElseThrow(SubscriptionDesk::noSuch));
    }

    private Subscription held(Subscription subscription) {
        var _ = debtors.hold(subscription.customer());
        return subscriptions.findById(subscription.id()).orElseThrow(SubscriptionDesk::noSuch);
    }

    /** Stores and tells what was done to it. */
    Subscription.Snapshot keep(
            Actor actor, String action, Subscription.Snapshot before, Subscription changed) {
        subscriptions.save(changed);
        activity.record(
                actor,
                action,
                SubscriptionActivity.subject(changed.snapshot()),
                SubscriptionActivity.facts(before),
                SubscriptionActivity.facts(changed.snapshot()));
        return subscriptions.findById(changed.id()).orElseThrow().snapshot();
    }

    static DomainException noSuch() {
        return new DomainException(new SubscriptionError.NoSuch());
    }
}

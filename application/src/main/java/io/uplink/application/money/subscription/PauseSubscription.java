package io.uplink.application.money.subscription;

import io.uplink.application.money.ledger.Today;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.subscription.Subscription;
import io.uplink.domain.money.subscription.SubscriptionId;
import io.uplink.domain.money.subscription.SubscriptionStatus;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/**
 * Pauses a subscription from today on: what was charged for the days that come is credited. Again
 * changes nothing.
 */
@UseCase
public final class PauseSubscription {

    public record Input(SubscriptionId subscription, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final SubscriptionDesk desk;
    private final SubscriptionCharging charging;
    private final Today today;

    public PauseSubscription(
            UnitOfWork unitOfWork,
            SubscriptionDesk desk,
            SubscriptionCharging charging,
            Today today) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.charging = charging;
        this.today = today;
    }

    public Subscription.Snapshot execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var subscription = desk.held(actor, input.subscription(), input.seen());
            var before = subscription.snapshot();
            var day = today.day();
            if (before.status() == SubscriptionStatus.PAUSED) {
                return before;
            }
            var from = subscription.firstOpenDay(day);
            charging.catchUp(actor, subscription, from, day);
            subscription.pause(from);
            charging.creditFrom(actor, subscription.id(), from);
            return desk.keep(actor, "subscription.pause", before, subscription);
        });
    }
}

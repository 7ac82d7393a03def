package io.uplink.application.money.subscription;

import io.uplink.application.money.ledger.Today;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.subscription.Subscription;
import io.uplink.domain.money.subscription.SubscriptionId;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Version;
import java.time.LocalDate;
import java.util.Optional;

/** Ends a subscription with a day: what was charged for the days after it is credited. */
@UseCase
public final class EndSubscription {

    /** The last day may be missing in what was typed; that is refused. */
    public record Input(
            SubscriptionId subscription, Optional<LocalDate> lastDay, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final SubscriptionDesk desk;
    private final SubscriptionCharging charging;
    private final Today today;

    public EndSubscription(
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
            var lastDay = input.lastDay().orElseThrow(() -> Invalid.of("lastDay", "required"));
            subscription.end(lastDay, day);
            charging.creditFrom(actor, subscription.id(), lastDay.plusDays(1));
            return desk.keep(actor, "subscription.end", before, subscription);
        });
    }
}

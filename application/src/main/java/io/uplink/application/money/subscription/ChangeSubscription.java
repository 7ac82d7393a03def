package io.uplink.application.money.subscription;

import io.uplink.application.money.ledger.Today;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.subscription.Subscription;
import io.uplink.domain.money.subscription.SubscriptionId;
import io.uplink.domain.shared.Version;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Gives a subscription something else or another price: with the next period, or from today on, in
 * which case the rest of what was charged is credited and the rest of the period charged anew.
 */
@UseCase
public final class ChangeSubscription {

    /**
     * What it is from then on.
     *
     * @param wish of which its days are not looked at
     * @param now whether from today on, not with the next period
     */
    public record Input(
            SubscriptionId subscription,
            SubscriptionWish wish,
            boolean now,
            Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final SubscriptionDesk desk;
    private final SubscriptionReading reading;
    private final SubscriptionCharging charging;
    private final Today today;

    public ChangeSubscription(
            UnitOfWork unitOfWork,
            SubscriptionDesk desk,
            SubscriptionReading reading,
            SubscriptionCharging charging,
            Today today) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.reading = reading;
        this.charging = charging;
        this.today = today;
    }

    public Subscription.Snapshot execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var subscription = desk.held(actor, input.subscription(), input.seen());
            var before = subscription.snapshot();
            var chosen = reading.chosen(input.wish());
            if (before.item().equals(chosen.item())
                    && before.rhythm().interval() == chosen.interval()) {
                return before;
            }
            var day = today.day();
            charging.catchUp(actor, subscription, firstToCredit(subscription, input, day), day);
            var from = input.now() ? subscription.firstOpenDay(day) : subscription.billedUntil();
            subscription.change(chosen.item(), chosen.interval(), from);
            charging.creditFrom(actor, subscription.id(), from);
            return desk.keep(actor, "subscription.change", before, subscription);
        });
    }

    /** What begins before is charged at the price that was. */
    private static LocalDate firstToCredit(Subscription subscription, Input input, LocalDate day) {
        return input.now() ? subscription.firstOpenDay(day) : day.plusDays(1);
    }
}

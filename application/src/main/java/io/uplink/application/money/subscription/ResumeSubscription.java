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

/** Charges a paused subscription again from today on. Again changes nothing. */
@UseCase
public final class ResumeSubscription {

    public record Input(SubscriptionId subscription, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final SubscriptionDesk desk;
    private final Today today;

    public ResumeSubscription(UnitOfWork unitOfWork, SubscriptionDesk desk, Today today) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.today = today;
    }

    public Subscription.Snapshot execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var subscription = desk.held(actor, input.subscription(), input.seen());
            var before = subscription.snapshot();
            if (before.status() == SubscriptionStatus.ACTIVE) {
                return before;
            }
            subscription.resume(today.day());
            return desk.keep(actor, "subscription.resume", before, subscription);
        });
    }
}

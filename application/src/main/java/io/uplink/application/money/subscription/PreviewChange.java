package io.uplink.application.money.subscription;

import io.uplink.application.money.ledger.Today;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import java.util.Optional;

/** Shows what the invoice after a change would say, and what would be credited; keeps nothing. */
@UseCase
public final class PreviewChange {

    private final UnitOfWork unitOfWork;
    private final SubscriptionReading reading;
    private final SubscriptionPreview preview;
    private final Today today;

    public PreviewChange(
            UnitOfWork unitOfWork,
            SubscriptionReading reading,
            SubscriptionPreview preview,
            Today today) {
        this.unitOfWork = unitOfWork;
        this.reading = reading;
        this.preview = preview;
        this.today = today;
    }

    public Optional<NextInvoice> execute(Actor actor, ChangeSubscription.Input input) {
        return unitOfWork.perform(() -> {
            var subscription = preview.subscription(input.subscription());
            actor.require(SubscriptionPreview.NEEDED, subscription.placement());
            var chosen = reading.chosen(input.wish());
            var day = today.day();
            // As if what is due had been charged by then.
            preview.charge(subscription, input.now() ? day.minusDays(1) : day);
            var _ = subscription.passOver(day);
            var from = input.now() ? subscription.firstOpenDay(day) : subscription.billedUntil();
            var credited = preview.credit(subscription.id(), from);
            subscription.change(chosen.item(), chosen.interval(), from);
            return preview.next(subscription, day, credited);
        });
    }
}

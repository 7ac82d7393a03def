package io.uplink.application.money.subscription;

import io.uplink.application.money.ledger.Today;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.subscription.Subscription;
import io.uplink.domain.money.subscription.SubscriptionId;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Optional;

/** Shows what the first invoice of a subscription would say, and keeps nothing. */
@UseCase
public final class PreviewSubscription {

    /** Whose it would be, and of what. */
    public record Input(CustomerId customer, SubscriptionWish wish) {}

    private final UnitOfWork unitOfWork;
    private final SubscriptionOpening opening;
    private final SubscriptionReading reading;
    private final SubscriptionPreview preview;
    private final Today today;

    public PreviewSubscription(
            UnitOfWork unitOfWork,
            SubscriptionOpening opening,
            SubscriptionReading reading,
            SubscriptionPreview preview,
            Today today) {
        this.unitOfWork = unitOfWork;
        this.opening = opening;
        this.reading = reading;
        this.preview = preview;
        this.today = today;
    }

    public Optional<NextInvoice> execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var debtor = opening.debtor(input.customer());
            actor.require(SubscriptionPreview.NEEDED, debtor.placement());
            var terms = reading.terms(input.wish());
            var wanted =
                    Subscription.opened(
                            new SubscriptionId(debtor.id().value()),
                            debtor.id(),
                            debtor.branch(),
                            terms.item(),
                            terms.rhythm(),
                            terms.lastDay());
            return preview.next(wanted, today.day(), Money.zero(Money.KES));
        });
    }
}

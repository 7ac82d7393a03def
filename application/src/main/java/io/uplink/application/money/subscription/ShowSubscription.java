package io.uplink.application.money.subscription;

import io.uplink.application.money.invoice.Reaching;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.subscription.port.SubscriptionQueries;
import io.uplink.application.money.subscription.port.SubscriptionQueries.Charge;
import io.uplink.application.money.subscription.port.SubscriptionQueries.Sheet;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.subscription.Subscription;
import io.uplink.domain.money.subscription.SubscriptionId;
import io.uplink.domain.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/** Shows a subscription with what was charged, and what the next invoice will say. */
@UseCase
public final class ShowSubscription {

    /**
     * All of it.
     *
     * @param credit what would be credited if it were paused today
     */
    public record Shown(Sheet sheet, Optional<NextInvoice> next, Money credit, LocalDate today) {}

    private final SubscriptionQueries queries;
    private final UnitOfWork unitOfWork;
    private final SubscriptionPreview preview;
    private final Today today;

    public ShowSubscription(
            SubscriptionQueries queries,
            UnitOfWork unitOfWork,
            SubscriptionPreview preview,
            Today today) {
        this.queries = queries;
        this.unitOfWork = unitOfWork;
        this.preview = preview;
        this.today = today;
    }

    public Shown execute(Actor actor, SubscriptionId id) {
        var within = Reaching.of(actor, Permission.PAYMENTS_VIEW);
        var sheet = queries.sheet(within, id).orElseThrow(SubscriptionDesk::noSuch);
        var day = today.day();
        var subscription = Subscription.restore(sheet.subscription());
        var next = unitOfWork.perform(() -> preview.next(subscription, day, Money.zero(Money.KES)));
        var from = subscription.firstOpenDay(day);
        var credit =
                sheet.charges().stream()
                        .map(charge -> credit(charge, from))
                        .reduce(Money.zero(Money.KES), Money::plus);
        return new Shown(sheet, next, credit, day);
    }

    private static Money credit(Charge charge, LocalDate from) {
        var wanted = charge.charged().creditFrom(from, charge.total());
        if (!charge.issued()) {
            return Money.zero(wanted.currency());
        }
        return wanted.compareTo(charge.creditable()) > 0 ? charge.creditable() : wanted;
    }
}

package io.uplink.application.money.subscription;

import io.uplink.application.money.invoice.port.InvoiceRepository;
import io.uplink.application.money.subscription.port.SubscriptionRepository;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.domain.money.invoice.InvoiceState;
import io.uplink.domain.money.subscription.Subscription;
import io.uplink.domain.money.subscription.SubscriptionId;
import io.uplink.domain.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/** What would be charged and credited. */
@Part
public final class SubscriptionPreview {

    /** Who may charge may look at what would be charged. */
    static final Permission NEEDED = Permission.ACCOUNTING_INVOICES;

    private final SubscriptionRepository subscriptions;
    private final InvoiceRepository invoices;
    private final SubscriptionCharging charging;

    public SubscriptionPreview(
            SubscriptionRepository subscriptions,
            InvoiceRepository invoices,
            SubscriptionCharging charging) {
        this.subscriptions = subscriptions;
        this.invoices = invoices;
        this.charging = charging;
    }

    Subscription subscription(SubscriptionId id) {
        return subscriptions.findById(id).orElseThrow(SubscriptionDesk::noSuch);
    }

    /** Goes on as if what has begun by a day had been charged. */
    void charge(Subscription subscription, LocalDate day) {
        for (var i = 0; i < SubscriptionCharging.MOST_AT_ONCE; i++) {
            subscription.dueCharge(day).ifPresent(subscription::charged);
        }
    }

    /** What would be credited of what was charged already. */
    Money credit(SubscriptionId id, LocalDate from) {
        var sum = Money.zero(Money.KES);
        for (var charged : subscriptions.findCovering(id, from)) {
            var invoice = invoices.findById(charged.invoice()).orElseThrow();
            if (invoice.snapshot().state() instanceof InvoiceState.Issued) {
                var wanted = charged.creditFrom(from, invoice.snapshot().total());
                var most = invoice.creditable();
                sum = sum.plus(wanted.compareTo(most) > 0 ? most : wanted);
            }
        }
        return sum;
    }

    Optional<NextInvoice> next(Subscription subscription, LocalDate today, Money credited) {
        return subscription
                .nextCharge()
                .map(charge -> {
                    var begins = charge.days().from();
                    var day = begins.isBefore(today) ? today : begins;
                    var terms = charging.terms(charge, today);
                    return new NextInvoice(
                            charge,
                            terms.reckoning(),
                            day,
                            day.plusDays(terms.dueDays()),
                            credited);
                });
    }
}

package io.uplink.adapter.out.inprocess.sales.order;

import io.uplink.application.money.invoice.ChargeOnce;
import io.uplink.application.money.subscription.SubscriptionOpening;
import io.uplink.application.money.subscription.SubscriptionWish;
import io.uplink.application.sales.order.port.Subscriptions;
import io.uplink.application.shared.Actor;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.subscription.SubscriptionId;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.sales.order.OrderTerms;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/**
 * As a subscription, whose periods are charged as they begin, and an invoice of the installation.
 * Both have the id of the order, so the database holds only one of each.
 */
@ApplicationScoped
class MoneySubscriptions implements Subscriptions {

    private static final String REVENUE = "4200";

    private final SubscriptionOpening opening;
    private final ChargeOnce chargeOnce;

    MoneySubscriptions(SubscriptionOpening opening, ChargeOnce chargeOnce) {
        this.opening = opening;
        this.chargeOnce = chargeOnce;
    }

    @Override
    public void open(
            Actor actor, OrderId order, CustomerId customer, OrderTerms terms, LocalDate from) {
        var _ =
                opening.open(
                        actor,
                        new SubscriptionOpening.Input(
                                new SubscriptionId(order.value()),
                                customer,
                                SubscriptionWish.ofPackage(
                                        terms.pack().value(), terms.price(), from)));
        if (terms.installation().isPositive()) {
            var _ =
                    chargeOnce.charge(
                            actor,
                            new InvoiceId(order.value()),
                            customer,
                            "Installation: " + terms.packageName(),
                            terms.installation(),
                            REVENUE);
        }
    }
}

package io.uplink.adapter.out.inprocess.money.payment;

import io.uplink.application.money.payment.port.PaymentFollowers;
import io.uplink.application.sales.order.OrderMoney;
import io.uplink.application.shared.Actor;
import io.uplink.domain.money.payment.PaymentMethod;
import io.uplink.domain.money.payment.PaymentReference;
import io.uplink.domain.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;

/** Orders that were paid by phone: their receipts are the references of payments. */
@ApplicationScoped
class OrderPaymentFollowers implements PaymentFollowers {

    private final OrderMoney orders;

    OrderPaymentFollowers(OrderMoney orders) {
        this.orders = orders;
    }

    @Override
    public void wentBack(Actor actor, PaymentReference payment, Money amount) {
        if (payment.method() == PaymentMethod.MOBILE_MONEY) {
            orders.refunded(actor, payment.value(), amount);
        }
    }
}

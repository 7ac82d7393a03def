package io.uplink.application.money.payment.port;

import io.uplink.application.shared.Actor;
import io.uplink.domain.money.payment.PaymentReference;
import io.uplink.domain.shared.Money;

/** Whoever goes by whether money that came stays with us. */
public interface PaymentFollowers {

    /**
     * Of that payment so much went back in all, or all of it never was; in the caller's unit of
     * work, before it posts.
     */
    void wentBack(Actor actor, PaymentReference payment, Money amount);
}

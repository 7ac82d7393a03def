package io.uplink.application.money.payment.port;

import io.uplink.domain.money.payment.PaymentReference;

/** Money that its network is asked to give back as a whole; nothing else is done with it then. */
@FunctionalInterface
public interface ReversalsUnderWay {

    boolean of(PaymentReference reference);
}

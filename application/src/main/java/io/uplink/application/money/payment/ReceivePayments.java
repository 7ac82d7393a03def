package io.uplink.application.money.payment;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.payment.Payment;
import java.util.List;

/**
 * Takes many payments at once, in their order and each as if alone, but with one look at the
 * database for all of them; none of them if one is refused.
 */
@UseCase
public final class ReceivePayments {

    private final Receiving receiving;

    public ReceivePayments(Receiving receiving) {
        this.receiving = receiving;
    }

    public List<Payment.Snapshot> execute(Actor actor, List<ReceivePayment.Input> inputs) {
        return receiving.receive(actor, inputs);
    }
}

package io.uplink.application.money.payment;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.payment.Payment;
import io.uplink.domain.money.payment.PaymentMethod;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Takes money of a customer, once for its method and reference, and pays what is due first with it.
 * A job that heard of the money from elsewhere may do it too.
 */
@UseCase
public final class ReceivePayment {

    /**
     * What came.
     *
     * @param reference of the payer's side, such as a receipt
     * @param account where the money is kept, or 2900 where it waited until its owner was known
     * @param invoice that is to be paid first; empty for the one that is due first
     */
    public record Input(
            CustomerId customer,
            PaymentMethod method,
            String reference,
            Money amount,
            Instant receivedAt,
            AccountCode account,
            Optional<InvoiceId> invoice) {}

    private final Receiving receiving;

    public ReceivePayment(Receiving receiving) {
        this.receiving = receiving;
    }

    public Payment.Snapshot execute(Actor actor, Input input) {
        return receiving.receive(actor, List.of(input)).getFirst();
    }
}

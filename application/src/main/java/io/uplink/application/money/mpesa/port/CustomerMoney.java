package io.uplink.application.money.mpesa.port;

import io.uplink.application.shared.Actor;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The customer's side of the books. */
public interface CustomerMoney {

    /** Where the money is: on the M-Pesa account. */
    String MPESA = "1110";

    /** Where it waited for its owner. */
    String SUSPENSE = "2900";

    /**
     * Credits a customer with money, once for its receipt; in the caller's unit of work, as the
     * last thing in it.
     *
     * @param cashAccount what is debited: {@link #MPESA}, or {@link #SUSPENSE} if it waited
     * @param invoice what it was paid for, where that was said
     */
    void receive(
            Actor actor,
            CustomerId customer,
            ReceiptNumber receipt,
            Money amount,
            Instant receivedAt,
            String cashAccount,
            Optional<UUID> invoice);

    /** Money of a customer that came on the M-Pesa account just now. */
    record Came(
            CustomerId customer,
            ReceiptNumber receipt,
            Money amount,
            Instant receivedAt,
            Optional<UUID> invoice) {}

    /** Credits many, each once for its receipt; as the last thing in the caller's unit of work. */
    void receive(Actor actor, List<Came> came);

    /** Keeps money whose owner is not known, once for its receipt. */
    void keep(Actor actor, ReceiptNumber receipt, Money amount, Instant receivedAt);
}

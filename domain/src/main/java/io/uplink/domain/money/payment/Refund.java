package io.uplink.domain.money.payment;

import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A part of a payment that was given back.
 *
 * @param account where the money was taken from
 */
public record Refund(
        RefundId id,
        PaymentId payment,
        Money amount,
        AccountCode account,
        LocalDate day,
        String why) {

    public static final int LONGEST_REASON = 150;

    public Refund {
        var faults = new Faults();
        why = faults.text("why", Optional.of(why), LONGEST_REASON);
        faults.refuse();
    }
}

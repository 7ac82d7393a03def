package io.uplink.domain.money.payout;

import io.uplink.domain.money.mpesa.Msisdn;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.money.mpesa.WholeShillings;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What is asked for; it never changes.
 *
 * @param payment the customer's payment; empty for a receipt that waits for its owner
 * @param of the receipt that is reversed; empty for a refund
 * @param phone to which a refund goes; empty for a reversal
 * @param by who asked for it
 */
public record PayoutOrder(
        Kind kind,
        ShortcodeId shortcode,
        BranchId branch,
        Optional<CustomerId> customer,
        Optional<UUID> payment,
        Optional<ReceiptNumber> of,
        Optional<Msisdn> phone,
        WholeShillings amount,
        String why,
        PersonId by,
        Instant at) {

    /** What goes back. */
    public enum Kind {
        /** A customer's credit, or a part of it, to a phone. */
        REFUND,
        /** A receipt as a whole, to whoever paid it. */
        REVERSAL;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Stands in the remarks of what is sent. */
    public static final int LONGEST_REASON = 100;

    public PayoutOrder {
        var faults = new Faults();
        why = faults.text("why", Optional.of(why), LONGEST_REASON);
        faults.refuse();
        if ((kind == Kind.REFUND) != (phone.isPresent() && of.isEmpty())) {
            throw new IllegalArgumentException("a refund has a phone, a reversal a receipt");
        }
    }

    public Money money() {
        return amount.money();
    }
}

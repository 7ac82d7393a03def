package io.uplink.domain.money.mpesa;

import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Optional;

/** What a phone is asked: by which shortcode, for what, how much, and under which account. */
public record PaymentRequest(
        ShortcodeId shortcode,
        PaidFor target,
        BranchId branch,
        Msisdn payer,
        WholeShillings amount,
        AccountReference reference,
        Asker asker) {

    /** As much as Safaricom shows on a phone. */
    public static final int MOST_REFERENCE = 12;

    /** Whose account it is for; empty for an order. */
    public Optional<CustomerId> customer() {
        return target.customer();
    }

    /** The reference as it fits on a phone: without dashes where it would be cut. */
    public String shownReference() {
        var text = reference.exact();
        if (text.length() <= MOST_REFERENCE) {
            return text;
        }
        var dense = text.replaceAll("[^A-Z0-9]", "");
        return dense.length() <= MOST_REFERENCE ? dense : dense.substring(0, MOST_REFERENCE);
    }
}

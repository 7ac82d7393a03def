package io.uplink.domain.money.mpesa;

import io.uplink.domain.shared.Cut;
import io.uplink.domain.shared.Money;
import java.time.Instant;

/** Money that came, as one call told of it. */
public record Receipt(
        ReceiptNumber number,
        ShortcodeId shortcode,
        Money amount,
        Instant paidAt,
        Payer payer,
        String payerName,
        AccountReference reference,
        Evidence seenIn) {

    /** More than three names of a person have. */
    public static final int MOST_NAME = 100;

    public Receipt {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("money that came is more than nothing");
        }
        payerName =
                Cut.shown(payerName.replaceAll("\\p{Cc}", " ").replaceAll("\\s+", " "), MOST_NAME);
    }
}

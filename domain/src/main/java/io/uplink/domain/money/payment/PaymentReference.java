package io.uplink.domain.money.payment;

import io.uplink.domain.shared.Invalid;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the payer's side calls a payment: a receipt, the number of a cheque or of a transfer. With
 * the method it is one payment, however often it is told.
 */
public record PaymentReference(PaymentMethod method, String value) {

    private static final Pattern FORM = Pattern.compile("[!-~](?:[ -~]{0,58}[!-~])?");

    /** Ten letters and digits so far; what the provider may come up with is not refused. */
    private static final Pattern RECEIPT = Pattern.compile("[A-Z0-9]{6,20}");

    public PaymentReference {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (value.isEmpty()) {
            throw Invalid.of("reference", "required");
        }
        if (!FORM.matcher(value).matches()) {
            throw Invalid.of("reference", "too-long");
        }
        if (method == PaymentMethod.MOBILE_MONEY && !RECEIPT.matcher(value).matches()) {
            throw Invalid.of("reference", "payment.receipt-unreadable");
        }
    }
}

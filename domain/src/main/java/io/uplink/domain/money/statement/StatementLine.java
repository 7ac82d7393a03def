package io.uplink.domain.money.statement;

import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.Payer;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.shared.Cut;
import io.uplink.domain.shared.Money;
import java.time.Instant;
import java.util.Locale;

/**
 * What a statement says of one movement; a payment and its charge have the same receipt.
 *
 * @param in what came, else nothing
 * @param out what went, else nothing
 * @param reason what Safaricom calls the movement
 * @param otherParty who paid or was paid, as it is written there
 */
public record StatementLine(
        ReceiptNumber receipt,
        Instant completedAt,
        String details,
        Money in,
        Money out,
        String reason,
        String otherParty,
        AccountReference reference) {

    /** As much of a text as is of use. */
    public static final int MOST_TEXT = 200;

    public StatementLine {
        details = cut(details);
        reason = cut(reason);
        otherParty = cut(otherParty);
    }

    /** What has to be done with it. */
    public enum Kind {
        /** Somebody paid. */
        PAYMENT,
        /** It went out, or came from no payer: a person enters it in the books. */
        TO_ENTER
    }

    public Kind kind() {
        if (!in.isPositive()) {
            return Kind.TO_ENTER;
        }
        var words = (reason + " " + details).toLowerCase(Locale.ROOT);
        var fromPayer =
                words.contains("pay bill")
                        || words.contains("paybill")
                        || words.contains("pay utility")
                        || words.contains("buy goods")
                        || words.contains("merchant payment")
                        || words.contains("customer");
        var ours = words.contains("revers") || words.contains("charge");
        return fromPayer && !ours ? Kind.PAYMENT : Kind.TO_ENTER;
    }

    /** By the number before the dash, masked or not. */
    public Payer payer() {
        return Payer.read(otherParty.split(" - ", 2)[0].strip());
    }

    public String payerName() {
        var parts = otherParty.split(" - ", 2);
        return parts.length == 2 ? parts[1].strip() : "";
    }

    private static String cut(String text) {
        return Cut.shown(text.replaceAll("\\p{Cc}", " "), MOST_TEXT);
    }
}

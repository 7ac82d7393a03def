package io.uplink.application.money.mpesa.port;

import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.Money;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What Safaricom was asked of receipts, and what it said; one for a receipt. */
public interface Proofs {

    /** How far it is. */
    enum State {
        ASKED,
        AGREED,
        DENIED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * One question.
     *
     * @param conversation what Safaricom called it when it was asked; nobody else knows it
     * @param amount what it says was paid
     */
    record Proof(
            ReceiptNumber receipt,
            ShortcodeId shortcode,
            String conversation,
            State state,
            Optional<Money> amount,
            Instant askedAt) {}

    Optional<Proof> find(ReceiptNumber receipt);

    Optional<Proof> findByConversation(String conversation);

    /** Stores it in the place of an older one of that receipt. */
    void save(Proof proof);

    /** The question came to nothing and may be asked again. */
    void drop(ReceiptNumber receipt);
}

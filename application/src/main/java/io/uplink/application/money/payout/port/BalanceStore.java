package io.uplink.application.money.payout.port;

import io.uplink.application.money.mpesa.port.MpesaQueries.Scope;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What Safaricom says paybills and tills hold: of each the last question and the last answer. */
public interface BalanceStore {

    /** When it was last asked. */
    Optional<Instant> askedAt(ShortcodeId shortcode);

    void asked(ShortcodeId shortcode, String conversation, Instant now);

    /** False if that shortcode was not asked under that name. */
    boolean told(ShortcodeId shortcode, String conversation, Money amount, Instant now);

    /** False if it was not asked under that name; what was told before stays. */
    boolean failed(ShortcodeId shortcode, String conversation, String code);

    /**
     * A paybill or till.
     *
     * @param problem the code of the last answer, where it was none
     */
    record Row(
            UUID shortcode,
            String name,
            String number,
            boolean active,
            boolean mayBeAsked,
            Optional<Instant> askedAt,
            Optional<Money> amount,
            Optional<Instant> toldAt,
            Optional<String> problem) {}

    /** Those of the reader's branches, by name. */
    List<Row> rows(Scope scope);

    /** What the M-Pesa account of the books holds now. */
    Money inBooks();
}

package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.money.mpesa.port.Notices;
import io.uplink.application.money.mpesa.port.Notices.Notice;
import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.Match;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;

/**
 * Says whether a payment may come, before it does. Only where the shortcode wants that is an
 * account that is nobody's refused; otherwise its money comes and waits for its owner.
 */
@UseCase
public final class ValidateMpesaPayment {

    private final Shortcodes shortcodes;
    private final Notices notices;
    private final MpesaBooking booking;
    private final Secrets secrets;

    public ValidateMpesaPayment(
            Shortcodes shortcodes, Notices notices, MpesaBooking booking, Secrets secrets) {
        this.shortcodes = shortcodes;
        this.notices = notices;
        this.booking = booking;
        this.secrets = secrets;
    }

    /** As it came. */
    public record Input(String token, String raw) {}

    /** What Safaricom is answered. */
    public enum Verdict {
        ACCEPTED("0", "Accepted"),
        NO_ACCOUNT("C2B00012", "Invalid account number"),
        NO_AMOUNT("C2B00013", "Invalid amount"),
        NO_SHORTCODE("C2B00015", "Invalid shortcode");

        private final String code;
        private final String words;

        Verdict(String code, String words) {
            this.code = code;
            this.words = words;
        }

        public String code() {
            return code;
        }

        public String words() {
            return words;
        }
    }

    public Verdict execute(Actor actor, Input input) {
        actor.requireAnonymousAllowed();
        var shortcode =
                shortcodes
                        .findByToken(secrets.digest(input.token()))
                        .orElseThrow(() -> new DomainException(new MpesaError.NoSuch()));
        return notices.read(Kind.CONFIRMATION, input.raw()) instanceof Notice.OfPayment payment
                ? verdict(shortcode, payment)
                : Verdict.ACCEPTED;
    }

    private Verdict verdict(Shortcode shortcode, Notice.OfPayment payment) {
        if (!payment.shortcode().equals(shortcode.number())
                && !payment.shortcode().equals(shortcode.party())) {
            return Verdict.NO_SHORTCODE;
        }
        if (payment.amount().filter(Money::isPositive).isEmpty()) {
            return Verdict.NO_AMOUNT;
        }
        if (!shortcode.refusesUnknown()) {
            return Verdict.ACCEPTED;
        }
        var match = booking.of(new AccountReference(payment.reference()), payment.payer());
        return match instanceof Match.Nobody ? Verdict.NO_ACCOUNT : Verdict.ACCEPTED;
    }
}

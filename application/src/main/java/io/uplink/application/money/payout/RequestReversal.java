package io.uplink.application.money.payout;

import io.uplink.application.money.mpesa.port.MpesaPayments;
import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.money.payment.GivingBack;
import io.uplink.application.money.payout.port.Payouts;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.money.mpesa.MpesaPayment;
import io.uplink.domain.money.mpesa.MpesaPaymentId;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.money.mpesa.WholeShillings;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.money.payout.Payout;
import io.uplink.domain.money.payout.PayoutError;
import io.uplink.domain.money.payout.PayoutId;
import io.uplink.domain.money.payout.PayoutOrder;
import io.uplink.domain.money.payout.PayoutOrder.Kind;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import java.util.Map;
import java.util.Optional;

/**
 * Asks Safaricom to take a receipt back as a whole: money that waits, or a customer's of which
 * nothing was given back. A second person says yes as for a refund.
 */
@UseCase
public final class RequestReversal {

    /** As it was typed; {@code id} is the form's. */
    public record Input(
            PayoutId id, MpesaPaymentId payment, Optional<String> why, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final Payouts payouts;
    private final PayoutChanges changes;
    private final MpesaPayments payments;
    private final Shortcodes shortcodes;
    private final GivingBack books;
    private final Settings settings;
    private final Origin origin;

    public RequestReversal(
            UnitOfWork unitOfWork,
            Payouts payouts,
            PayoutChanges changes,
            MpesaPayments payments,
            Shortcodes shortcodes,
            GivingBack books,
            Settings settings,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.payouts = payouts;
        this.changes = changes;
        this.payments = payments;
        this.shortcodes = shortcodes;
        this.books = books;
        this.settings = settings;
        this.origin = origin;
    }

    public Payout execute(Actor actor, Input input) {
        var _ = actor.require(Permission.PAYMENTS_REFUND);
        return unitOfWork.perform(() -> {
            var payment = payments.find(input.payment()).orElseThrow(RequestReversal::noSuch);
            var shortcode =
                    shortcodes
                            .find(payment.receipt().shortcode())
                            .filter(one ->
                                    actor.may(
                                            Permission.PAYMENTS_REFUND, Placement.in(one.branch())))
                            .orElseThrow(RequestReversal::noSuch);
            var known = payouts.reversalOf(payment.receipt().number());
            if (known.filter(one -> one.id().equals(input.id())).isPresent()) {
                return known.get();
            }
            if (known.isPresent()) {
                throw new DomainException(new PayoutError.UnderWay());
            }
            Version.requireSame(input.seen(), payment.version());
            changes.requireWhole(actor, payment.receipt().number());
            var payout = Payout.requested(input.id(), order(actor, input, payment, shortcode));
            if (!payouts.add(payout)) {
                return changes.found(input.id());
            }
            origin.activity()
                    .record(
                            actor,
                            "payout.request",
                            PayoutActivity.subject(payout),
                            Map.of(),
                            PayoutActivity.facts(payout));
            var stored = changes.found(payout.id());
            return stored.order().amount().amount() <= settings.get(PayoutSettings.ALONE_UP_TO)
                    ? changes.approve(actor, stored, Optional.empty())
                    : stored;
        });
    }

    private PayoutOrder order(Actor actor, Input input, MpesaPayment payment, Shortcode shortcode) {
        var faults = new Faults();
        var why = faults.text("why", input.why(), PayoutOrder.LONGEST_REASON);
        var receipt = payment.receipt();
        var amount = faults.parse("amount", () -> WholeShillings.of(receipt.amount()));
        faults.refuse();
        return new PayoutOrder(
                Kind.REVERSAL,
                shortcode.id(),
                shortcode.branch(),
                payment.customer(),
                books.ofReceipt(receipt.number()).map(PaymentId::value),
                Optional.of(receipt.number()),
                Optional.empty(),
                amount.orElseThrow(),
                why,
                actor.requirePerson().id(),
                origin.now());
    }

    private static DomainException noSuch() {
        return new DomainException(new MpesaError.NoSuch());
    }
}

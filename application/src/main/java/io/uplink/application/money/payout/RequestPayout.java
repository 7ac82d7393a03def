package io.uplink.application.money.payout;

import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.money.payment.GivingBack;
import io.uplink.application.money.payment.port.ReversalsUnderWay;
import io.uplink.application.money.payout.port.Payouts;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.money.mpesa.Msisdn;
import io.uplink.domain.money.mpesa.WholeShillings;
import io.uplink.domain.money.payment.Payment;
import io.uplink.domain.money.payment.PaymentError;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.money.payout.Payout;
import io.uplink.domain.money.payout.PayoutId;
import io.uplink.domain.money.payout.PayoutOrder;
import io.uplink.domain.money.payout.PayoutOrder.Kind;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Version;
import java.util.Map;
import java.util.Optional;

/**
 * Asks for a customer's credit to be given back to a phone. A second person says yes, unless the
 * amount is one that the operator lets one person decide. Asked twice under one name it is one.
 */
@UseCase
public final class RequestPayout {

    /** As it was typed; {@code id} is the form's. */
    public record Input(
            PayoutId id,
            PaymentId payment,
            Optional<String> phone,
            Optional<String> amount,
            Optional<String> why,
            Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final Payouts payouts;
    private final PayoutChanges changes;
    private final GivingBack books;
    private final ReversalsUnderWay underWay;
    private final Shortcodes shortcodes;
    private final Settings settings;
    private final Origin origin;

    public RequestPayout(
            UnitOfWork unitOfWork,
            Payouts payouts,
            PayoutChanges changes,
            GivingBack books,
            ReversalsUnderWay underWay,
            Shortcodes shortcodes,
            Settings settings,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.payouts = payouts;
        this.changes = changes;
        this.books = books;
        this.underWay = underWay;
        this.shortcodes = shortcodes;
        this.settings = settings;
        this.origin = origin;
    }

    public Payout execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var known = payouts.find(input.id());
            var seen = known.isPresent() ? Optional.<Version>empty() : input.seen();
            var payment = books.held(actor, input.payment(), seen);
            if (known.isPresent()
                    && known.get().order().payment().equals(Optional.of(input.payment().value()))) {
                return known.get();
            }
            if (underWay.of(payment.facts().reference())) {
                throw new DomainException(new PaymentError.UnderWay());
            }
            var payout = Payout.requested(input.id(), order(actor, input, payment));
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

    private PayoutOrder order(Actor actor, Input input, Payment payment) {
        var faults = new Faults();
        var phone = faults.parse("phone", () -> Msisdn.parse(input.phone().orElse("")));
        var amount = faults.parse("amount", () -> WholeShillings.parse(input.amount().orElse("")));
        var why = faults.text("why", input.why(), PayoutOrder.LONGEST_REASON);
        faults.refuse();
        if (amount.orElseThrow().money().compareTo(payment.left()) > 0) {
            throw new DomainException(new PaymentError.MoreThanLeft(payment.left().toDecimal()));
        }
        var facts = payment.facts();
        var shortcode =
                shortcodes
                        .serving(facts.branch())
                        .orElseThrow(() -> new DomainException(new MpesaError.NoShortcode()));
        return new PayoutOrder(
                Kind.REFUND,
                shortcode.id(),
                facts.branch(),
                Optional.of(facts.customer()),
                Optional.of(facts.id().value()),
                Optional.empty(),
                phone,
                amount.orElseThrow(),
                why,
                actor.requirePerson().id(),
                origin.now());
    }
}

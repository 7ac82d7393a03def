package io.uplink.application.money.payment;

import io.uplink.application.money.ledger.LedgerPosting;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.payment.port.PaymentFollowers;
import io.uplink.application.money.payment.port.ReversalsUnderWay;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.ledger.Posting;
import io.uplink.domain.money.ledger.PostingRule;
import io.uplink.domain.money.ledger.Side;
import io.uplink.domain.money.payment.Payment;
import io.uplink.domain.money.payment.PaymentError;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.money.payment.Refund;
import io.uplink.domain.money.payment.RefundId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives back what is left of a payment, or a part of it. */
@UseCase
public final class RefundPayment {

    /**
     * What is given back.
     *
     * @param refund the same one again gives nothing more back
     * @param account where the money is taken from
     */
    public record Input(
            PaymentId payment,
            RefundId refund,
            Money amount,
            AccountCode account,
            String why,
            Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final PaymentDesk desk;
    private final ReversalsUnderWay underWay;
    private final PaymentFollowers followers;
    private final LedgerPosting posting;
    private final Today today;
    private final ActivityTrail activity;

    public RefundPayment(
            UnitOfWork unitOfWork,
            PaymentDesk desk,
            ReversalsUnderWay underWay,
            PaymentFollowers followers,
            LedgerPosting posting,
            Today today,
            ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.underWay = underWay;
        this.followers = followers;
        this.posting = posting;
        this.today = today;
        this.activity = activity;
    }

    public Payment.Snapshot execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var known = desk.payments().findRefund(input.refund());
            var seen = known.isPresent() ? Optional.<Version>empty() : input.seen();
            var payment = desk.held(actor, Permission.PAYMENTS_REFUND, input.payment(), seen);
            if (known.isPresent() && known.get().payment().equals(input.payment())) {
                return payment.snapshot();
            }
            if (underWay.of(payment.facts().reference())) {
                throw new DomainException(new PaymentError.UnderWay());
            }
            if (!PostingRule.PAYMENT_REFUNDED.allows(input.account(), Side.CREDIT)) {
                throw Invalid.of("account", "payment.no-cash");
            }
            var refund =
                    new Refund(
                            input.refund(),
                            input.payment(),
                            input.amount(),
                            input.account(),
                            today.day(),
                            input.why());
            payment.refund(refund.amount());
            desk.payments().save(payment);
            desk.payments().add(refund);
            followers.wentBack(actor, payment.facts().reference(), payment.snapshot().refunded());
            posting.post(actor, posting(refund, payment));
            activity.record(
                    actor,
                    "payment.refund",
                    PaymentActivity.subject(payment),
                    Map.of(),
                    Map.of("amount", refund.amount().toDecimal(), "reason", refund.why()));
            return desk.payments().findById(input.payment()).orElseThrow().snapshot();
        });
    }

    private static Posting posting(Refund refund, Payment payment) {
        return new Posting(
                PostingRule.PAYMENT_REFUNDED,
                refund.id().toString(),
                refund.day(),
                payment.facts().number().value(),
                List.of(
                        Posting.Part.debit("2300", refund.amount()),
                        Posting.Part.credit(refund.account().value(), refund.amount())));
    }
}

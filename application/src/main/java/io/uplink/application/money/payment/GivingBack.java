package io.uplink.application.money.payment;

import io.uplink.application.money.ledger.LedgerPosting;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.payment.port.PaymentFollowers;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.ledger.Posting;
import io.uplink.domain.money.ledger.PostingRule;
import io.uplink.domain.money.ledger.Source;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.payment.Payment;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.money.payment.PaymentMethod;
import io.uplink.domain.money.payment.PaymentReference;
import io.uplink.domain.money.payment.Refund;
import io.uplink.domain.money.payment.RefundId;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The books of money that goes back by phone, in the unit of work of whoever was told; called last
 * there. While it is under way it stands on the clearing account: it is no credit any more, and it
 * has not left the bank's side yet.
 */
@Part
public final class GivingBack {

    private static final String CREDIT = "2300";
    private static final String UNDER_WAY = "1115";
    private static final String MPESA = "1110";
    private static final String SUSPENSE = "2900";
    private static final String CHARGES = "5800";

    private final PaymentDesk desk;
    private final PaymentFollowers followers;
    private final Reversing reversing;
    private final LedgerPosting posting;
    private final Today today;
    private final Ids ids;
    private final ActivityTrail activity;

    public GivingBack(
            PaymentDesk desk,
            PaymentFollowers followers,
            Reversing reversing,
            LedgerPosting posting,
            Today today,
            Ids ids,
            ActivityTrail activity) {
        this.desk = desk;
        this.followers = followers;
        this.reversing = reversing;
        this.posting = posting;
        this.today = today;
        this.ids = ids;
        this.activity = activity;
    }

    /** A payment of which the actor may give something back, with its customer held. */
    public Payment held(Actor actor, PaymentId id, Optional<Version> seen) {
        return desk.held(actor, Permission.PAYMENTS_REFUND, id, seen);
    }

    /** The customer's payment of a receipt, unless it was taken back; empty if it is nobody's. */
    public Optional<PaymentId> ofReceipt(ReceiptNumber receipt) {
        return desk
                .payments()
                .findByReference(new PaymentReference(PaymentMethod.MOBILE_MONEY, receipt.text()))
                .stream()
                .filter(payment -> payment.snapshot().reversal().isEmpty())
                .map(payment -> payment.facts().id())
                .findFirst();
    }

    /** It is on its way, and the customer's credit no longer; once for the refund. */
    public void hold(Actor actor, Payment payment, RefundId id, Money amount, String why) {
        if (desk.payments().findRefund(id).isPresent()) {
            return;
        }
        var refund =
                new Refund(
                        id,
                        payment.facts().id(),
                        amount,
                        new AccountCode(UNDER_WAY),
                        today.day(),
                        why);
        payment.refund(amount);
        desk.payments().save(payment);
        desk.payments().add(refund);
        posting.post(
                actor,
                new Posting(
                        PostingRule.PAYMENT_REFUNDED,
                        id.toString(),
                        refund.day(),
                        payment.facts().number().value(),
                        List.of(
                                Posting.Part.debit(CREDIT, amount),
                                Posting.Part.credit(UNDER_WAY, amount))));
        activity.record(
                actor,
                "payment.refund",
                PaymentActivity.subject(payment),
                Map.of(),
                Map.of("amount", amount.toDecimal(), "reason", why));
    }

    /** It did not go: it is the customer's credit again. */
    public void release(Actor actor, RefundId id, String why) {
        var refund = desk.payments().findRefund(id).orElseThrow();
        var payment = locked(refund.payment());
        payment.unrefund(refund.amount());
        desk.payments().save(payment);
        desk.payments().returned(id, today.day());
        posting.takeBack(
                actor,
                new Source(PostingRule.PAYMENT_REFUNDED.key(), id.toString()),
                today.day(),
                why);
        activity.record(
                actor,
                "payment.refund-returned",
                PaymentActivity.subject(payment),
                Map.of(),
                Map.of("amount", refund.amount().toDecimal()));
    }

    /** It went: it has left the bank's side. */
    public void gone(Actor actor, RefundId id, Money amount, String text) {
        follow(actor, locked(desk.payments().findRefund(id).orElseThrow().payment()));
        leave(actor, id.toString(), UNDER_WAY, amount, text);
    }

    /**
     * It went after it was said to have failed: it is the customer's debit if that much credit is
     * left, and else waits in suspense for somebody to get it back.
     */
    public void goneAfterAll(
            Actor actor, PaymentId paid, RefundId id, Money amount, String why, String text) {
        var payment = locked(paid);
        if (payment.left().compareTo(amount) >= 0) {
            hold(actor, payment, new RefundId(ids.next()), amount, why);
            follow(actor, payment);
            leave(actor, id.toString(), UNDER_WAY, amount, text);
        } else {
            leave(actor, id.toString(), SUSPENSE, amount, text);
        }
    }

    private void follow(Actor actor, Payment payment) {
        followers.wentBack(actor, payment.facts().reference(), payment.snapshot().refunded());
    }

    /** What sending it cost, where that is told; once. */
    public void charged(Actor actor, RefundId id, Money fee, String text) {
        posting.post(
                actor,
                new Posting(
                        PostingRule.PAYOUT_CHARGED,
                        id.toString(),
                        today.day(),
                        text,
                        List.of(
                                Posting.Part.debit(CHARGES, fee),
                                Posting.Part.credit(MPESA, fee))));
    }

    /**
     * A receipt went back as a whole: the customer's payment is taken back, and what of it waited
     * once leaves suspense. Where something was given back by hand meanwhile, what is missing waits
     * in suspense.
     *
     * @param id names it in the books
     */
    public void takenBack(
            Actor actor, ReceiptNumber receipt, RefundId id, Money amount, String why) {
        var payment = ofReceipt(receipt).map(this::locked);
        if (payment.filter(one -> one.snapshot().refunded().isPositive()).isPresent()) {
            leave(actor, id.toString(), SUSPENSE, amount, receipt.text());
            return;
        }
        payment.ifPresent(one -> reversing.reverse(actor, one, why));
        posting.takeBack(
                actor,
                new Source(PostingRule.SUSPENSE_KEPT.key(), receipt.text()),
                today.day(),
                why);
    }

    private void leave(Actor actor, String id, String from, Money amount, String text) {
        posting.post(
                actor,
                new Posting(
                        PostingRule.PAYOUT_GONE,
                        id,
                        today.day(),
                        text,
                        List.of(
                                Posting.Part.debit(from, amount),
                                Posting.Part.credit(MPESA, amount))));
    }

    private Payment locked(PaymentId id) {
        var payment = desk.payments().findById(id).orElseThrow();
        var _ = desk.debtors().hold(payment.facts().customer());
        return desk.payments().findById(id).orElseThrow();
    }
}

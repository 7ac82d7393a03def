package io.uplink.application.money.payment;

import io.uplink.application.money.ledger.LedgerPosting;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.payment.port.PaymentFollowers;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.ledger.PostingRule;
import io.uplink.domain.money.ledger.Source;
import io.uplink.domain.money.payment.Payment;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.shared.Version;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Takes a payment back that never was, or bounced; what it paid is open again. */
@UseCase
public final class ReversePayment {

    public record Input(PaymentId payment, String why, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final PaymentDesk desk;
    private final PaymentFollowers followers;
    private final Settling settling;
    private final LedgerPosting posting;
    private final Today today;
    private final InstantSource clock;
    private final ActivityTrail activity;

    public ReversePayment(
            UnitOfWork unitOfWork,
            PaymentDesk desk,
            PaymentFollowers followers,
            Settling settling,
            LedgerPosting posting,
            Today today,
            InstantSource clock,
            ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.followers = followers;
        this.settling = settling;
        this.posting = posting;
        this.today = today;
        this.clock = clock;
        this.activity = activity;
    }

    public Payment.Snapshot execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var payment =
                    desk.held(actor, Permission.PAYMENTS_MANAGE, input.payment(), input.seen());
            payment.requireReversible();
            var day = today.day();
            for (var allocation : desk.payments().allocationsOf(input.payment())) {
                var invoice = desk.invoices().findById(allocation.invoice()).orElseThrow();
                settling.release(actor, payment, invoice, allocation, day);
                desk.invoices().save(invoice);
            }
            payment.reverse(input.why(), clock.instant(), day);
            var why = payment.snapshot().reversal().orElseThrow().why();
            posting.takeBack(
                    actor,
                    new Source(PostingRule.PAYMENT_KEPT.key(), input.payment().toString()),
                    day,
                    why);
            desk.payments().save(payment);
            followers.wentBack(actor, payment.facts().reference(), payment.facts().amount());
            activity.record(
                    actor,
                    "payment.reverse",
                    PaymentActivity.subject(payment),
                    Map.of(),
                    Map.of("reason", why));
            return desk.payments().findById(input.payment()).orElseThrow().snapshot();
        });
    }
}

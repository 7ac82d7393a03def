package io.uplink.application.money.payment;

import io.uplink.application.money.ledger.LedgerPosting;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.payment.port.PaymentFollowers;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.domain.money.ledger.PostingRule;
import io.uplink.domain.money.ledger.Source;
import io.uplink.domain.money.payment.Payment;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Takes a payment back, in the unit of work of whoever decided it; the books last. */
@Part
public final class Reversing {

    private final PaymentDesk desk;
    private final PaymentFollowers followers;
    private final Settling settling;
    private final LedgerPosting posting;
    private final Today today;
    private final InstantSource clock;
    private final ActivityTrail activity;

    public Reversing(
            PaymentDesk desk,
            PaymentFollowers followers,
            Settling settling,
            LedgerPosting posting,
            Today today,
            InstantSource clock,
            ActivityTrail activity) {
        this.desk = desk;
        this.followers = followers;
        this.settling = settling;
        this.posting = posting;
        this.today = today;
        this.clock = clock;
        this.activity = activity;
    }

    /** What it paid is open again. */
    void reverse(Actor actor, Payment payment, String reason) {
        payment.requireReversible();
        var id = payment.facts().id();
        var day = today.day();
        followers.wentBack(actor, payment.facts().reference(), payment.facts().amount());
        for (var allocation : desk.payments().allocationsOf(id)) {
            var invoice = desk.invoices().findById(allocation.invoice()).orElseThrow();
            settling.release(actor, payment, invoice, allocation, day);
            desk.invoices().save(invoice);
        }
        payment.reverse(reason, clock.instant(), day);
        var why = payment.snapshot().reversal().orElseThrow().why();
        // One of them was posted: what waited for its owner was kept by the other rule.
        for (var rule : List.of(PostingRule.PAYMENT_KEPT, PostingRule.SUSPENSE_NAMED)) {
            posting.takeBack(actor, new Source(rule.key(), id.toString()), day, why);
        }
        desk.payments().save(payment);
        activity.record(
                actor,
                "payment.reverse",
                PaymentActivity.subject(payment),
                Map.of(),
                Map.of("reason", why));
    }
}

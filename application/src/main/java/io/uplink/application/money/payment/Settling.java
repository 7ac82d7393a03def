package io.uplink.application.money.payment;

import io.uplink.application.money.invoice.InvoiceActivity;
import io.uplink.application.money.ledger.LedgerPosting;
import io.uplink.application.money.payment.port.PaymentRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Part;
import io.uplink.domain.money.invoice.DocumentNumber;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.ledger.Posting;
import io.uplink.domain.money.ledger.PostingRule;
import io.uplink.domain.money.ledger.Source;
import io.uplink.domain.money.payment.Allocation;
import io.uplink.domain.money.payment.AllocationId;
import io.uplink.domain.money.payment.Payment;
import io.uplink.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Lets payments pay invoices, and takes them off again. The customer must be held, and whoever
 * calls stores the invoice and the payment.
 */
@Part
public final class Settling {

    private static final String RECEIVABLE = "1200";
    private static final String CREDIT = "2300";

    private final PaymentRepository payments;
    private final LedgerPosting posting;
    private final Ids ids;
    private final ActivityTrail activity;

    public Settling(
            PaymentRepository payments, LedgerPosting posting, Ids ids, ActivityTrail activity) {
        this.payments = payments;
        this.posting = posting;
        this.ids = ids;
        this.activity = activity;
    }

    /** As much as is left of the one and to pay on the other. */
    public void settle(Actor actor, Payment payment, Invoice invoice) {
        var amount = smaller(payment.left(), invoice.balance());
        if (amount.isPositive()) {
            var day = later(payment.facts().bookedOn(), invoice.requireIssued().day());
            settle(actor, payment, invoice, amount, posting.openDay(day));
        }
    }

    private void settle(
            Actor actor, Payment payment, Invoice invoice, Money amount, LocalDate day) {
        payment.allocate(amount);
        invoice.pay(amount);
        var allocation =
                new Allocation(
                        new AllocationId(ids.next()),
                        payment.facts().id(),
                        invoice.id(),
                        amount,
                        day);
        payments.add(allocation);
        posting.post(actor, posting(allocation, payment, invoice.requireIssued().number()));
        activity.record(
                actor,
                "invoice.pay",
                InvoiceActivity.subject(invoice.snapshot()),
                Map.of(),
                facts(payment, amount));
    }

    /** Takes so much off an invoice, the latest first; it becomes the customer's credit. */
    public void release(Actor actor, Invoice invoice, Money amount, LocalDate today) {
        var open = amount;
        for (var allocation : payments.allocationsOn(invoice.id())) {
            if (!open.isPositive()) {
                return;
            }
            var payment = payments.findById(allocation.payment()).orElseThrow();
            release(actor, payment, invoice, allocation, today);
            var kept = allocation.amount().minus(smaller(open, allocation.amount()));
            if (kept.isPositive()) {
                settle(actor, payment, invoice, kept, today);
            }
            open = open.minus(smaller(open, allocation.amount()));
            payments.save(payment);
        }
    }

    /** Takes an allocation off whole. */
    public void release(
            Actor actor, Payment payment, Invoice invoice, Allocation allocation, LocalDate today) {
        posting.takeBack(actor, source(allocation), today, payment.facts().number().value());
        payments.release(allocation.id(), today);
        invoice.release(allocation.amount());
        payment.release(allocation.amount());
        activity.record(
                actor,
                "invoice.release",
                InvoiceActivity.subject(invoice.snapshot()),
                Map.of(),
                facts(payment, allocation.amount()));
    }

    private static Map<String, Object> facts(Payment payment, Money amount) {
        return Map.of("payment", payment.facts().number().value(), "amount", amount.toDecimal());
    }

    private static Posting posting(Allocation allocation, Payment payment, DocumentNumber invoice) {
        return new Posting(
                PostingRule.PAYMENT_ALLOCATED,
                allocation.id().toString(),
                allocation.day(),
                payment.facts().number() + " " + invoice,
                List.of(
                        Posting.Part.debit(CREDIT, allocation.amount()),
                        Posting.Part.credit(RECEIVABLE, allocation.amount())));
    }

    private static Source source(Allocation allocation) {
        return new Source(PostingRule.PAYMENT_ALLOCATED.key(), allocation.id().toString());
    }

    private static Money smaller(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

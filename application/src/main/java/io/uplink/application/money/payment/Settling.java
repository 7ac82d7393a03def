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
import java.util.Optional;
import java.util.function.UnaryOperator;

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

    /** A payment that pays on an invoice from now on. */
    public record Settlement(Allocation allocation, DocumentNumber payment, Invoice invoice) {

        Posting posting() {
            var number = invoice.requireIssued().number();
            return new Posting(
                    PostingRule.PAYMENT_ALLOCATED,
                    allocation.id().toString(),
                    allocation.day(),
                    payment + " " + number,
                    List.of(
                            Posting.Part.debit(CREDIT, allocation.amount()),
                            Posting.Part.credit(RECEIVABLE, allocation.amount())));
        }
    }

    /** As much as is left of the one and to pay on the other. */
    public void settle(Actor actor, Payment payment, Invoice invoice) {
        settle(payment, invoice, posting.openDays()).ifPresent(settled -> store(actor, settled));
    }

    /** The same, before any of it is stored. */
    Optional<Settlement> settle(
            Payment payment, Invoice invoice, UnaryOperator<LocalDate> openDays) {
        var amount = smaller(payment.left(), invoice.balance());
        if (!amount.isPositive()) {
            return Optional.empty();
        }
        var day = later(payment.facts().bookedOn(), invoice.requireIssued().day());
        return Optional.of(settle(payment, invoice, amount, openDays.apply(day)));
    }

    private Settlement settle(Payment payment, Invoice invoice, Money amount, LocalDate day) {
        payment.allocate(amount);
        invoice.pay(amount);
        return new Settlement(
                new Allocation(
                        new AllocationId(ids.next()),
                        payment.facts().id(),
                        invoice.id(),
                        amount,
                        day),
                payment.facts().number(),
                invoice);
    }

    private void store(Actor actor, Settlement settled) {
        store(actor, List.of(settled));
        posting.post(actor, settled.posting());
    }

    /** Stores and notes them; their postings are left to the caller, for the books come last. */
    void store(Actor actor, List<Settlement> settled) {
        payments.add(settled.stream().map(Settlement::allocation).toList());
        for (var one : settled) {
            activity.record(
                    actor,
                    "invoice.pay",
                    InvoiceActivity.subject(one.invoice().snapshot()),
                    Map.of(),
                    facts(one.payment(), one.allocation().amount()));
        }
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
                store(actor, settle(payment, invoice, kept, today));
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
                facts(payment.facts().number(), allocation.amount()));
    }

    private static Map<String, Object> facts(DocumentNumber payment, Money amount) {
        return Map.of("payment", payment.value(), "amount", amount.toDecimal());
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

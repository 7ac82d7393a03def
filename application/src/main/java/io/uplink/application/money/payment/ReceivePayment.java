package io.uplink.application.money.payment;

import io.uplink.application.money.invoice.port.Debtors.Debtor;
import io.uplink.application.money.ledger.LedgerPosting;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Numbers;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.invoice.DocumentNumber;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceError;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.ledger.Posting;
import io.uplink.domain.money.ledger.PostingRule;
import io.uplink.domain.money.ledger.Side;
import io.uplink.domain.money.payment.Payment;
import io.uplink.domain.money.payment.PaymentError;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.money.payment.PaymentMethod;
import io.uplink.domain.money.payment.PaymentReference;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes money of a customer, once for its method and reference, and pays what is due first with it.
 * What is told again is answered with the same payment; the same reference with another amount or
 * customer is refused. A job that heard of the money from elsewhere may do it too.
 */
@UseCase
public final class ReceivePayment {

    /** Older than that is no payment that anybody still enters. */
    private static final Duration OLDEST = Duration.ofDays(366);

    /** Where money waits for its owner. */
    private static final String SUSPENSE = "2900";

    /**
     * What came.
     *
     * @param reference of the payer's side, such as a receipt
     * @param account where the money is kept, or 2900 where it waited until its owner was known
     * @param invoice that is to be paid first; empty for the one that is due first
     */
    public record Input(
            CustomerId customer,
            PaymentMethod method,
            String reference,
            Money amount,
            Instant receivedAt,
            AccountCode account,
            Optional<InvoiceId> invoice) {}

    private final UnitOfWork unitOfWork;
    private final PaymentDesk desk;
    private final Settling settling;
    private final LedgerPosting posting;
    private final Today today;
    private final Numbers numbers;
    private final Ids ids;
    private final InstantSource clock;
    private final ActivityTrail activity;

    public ReceivePayment(
            UnitOfWork unitOfWork,
            PaymentDesk desk,
            Settling settling,
            LedgerPosting posting,
            Today today,
            Numbers numbers,
            Ids ids,
            InstantSource clock,
            ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.settling = settling;
        this.posting = posting;
        this.today = today;
        this.numbers = numbers;
        this.ids = ids;
        this.clock = clock;
        this.activity = activity;
    }

    public Payment.Snapshot execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var reference = checked(actor, input);
            var debtor =
                    desk.debtors()
                            .hold(input.customer())
                            .orElseThrow(() -> Invalid.of("customer", "customer.unknown"));
            requireMay(actor, debtor);
            var known = known(actor, input, reference, debtor);
            return known.isPresent()
                    ? known.get().snapshot()
                    : received(actor, input, reference, debtor);
        });
    }

    private static void requireMay(Actor actor, Debtor debtor) {
        if (actor instanceof Actor.Job) {
            var _ = actor.requireJob();
        } else {
            actor.require(Permission.PAYMENTS_MANAGE, debtor.placement());
        }
    }

    private PaymentReference checked(Actor actor, Input input) {
        var faults = new Faults();
        var reference =
                faults.parse(
                        "reference", () -> new PaymentReference(input.method(), input.reference()));
        if (!rule(actor, input.account()).allows(input.account(), Side.DEBIT)) {
            faults.add("account", "payment.no-cash");
        }
        var now = clock.instant();
        if (!(actor instanceof Actor.Job)) {
            if (input.receivedAt().isAfter(now)) {
                faults.add("receivedAt", "payment.ahead");
            }
            if (input.receivedAt().isBefore(now.minus(OLDEST))) {
                faults.add("receivedAt", "payment.long-ago");
            }
        }
        faults.refuse();
        return reference.orElseThrow();
    }

    /** The one that it was told as before. Of one that was taken back, a job is told again. */
    private Optional<Payment> known(
            Actor actor, Input input, PaymentReference reference, Debtor debtor) {
        var known =
                desk.payments().findByReference(reference).stream()
                        .filter(payment ->
                                actor instanceof Actor.Job
                                        || payment.snapshot().reversal().isEmpty())
                        .findFirst();
        known.ifPresent(payment -> {
            var facts = payment.facts();
            var same =
                    facts.amount().equals(input.amount())
                            && desk.debtors()
                                    .find(facts.customer())
                                    .filter(payer -> payer.id().equals(debtor.id()))
                                    .isPresent();
            if (!same) {
                throw new DomainException(new PaymentError.Differs(facts.number().value()));
            }
        });
        return known;
    }

    private Payment.Snapshot received(
            Actor actor, Input input, PaymentReference reference, Debtor debtor) {
        var now = clock.instant();
        var at = input.receivedAt().isAfter(now) ? now : input.receivedAt();
        // That an owner is found happens now, whenever the money came.
        var day = waited(actor, input.account()) ? today.day() : today.of(at);
        var payment =
                Payment.received(
                        new Payment.Facts(
                                new PaymentId(ids.next()),
                                DocumentNumber.payment(
                                        day.getYear(), numbers.next("pay", day.getYear())),
                                debtor.id(),
                                debtor.branch(),
                                reference,
                                input.amount(),
                                input.account(),
                                at,
                                posting.openDay(day)));
        var invoices = toPay(input, debtor);
        posting.post(actor, kept(rule(actor, input.account()), payment.facts()));
        for (var invoice : invoices) {
            if (payment.left().isPositive()) {
                settling.settle(actor, payment, invoice);
                desk.invoices().save(invoice);
            }
        }
        desk.payments().save(payment);
        activity.record(
                actor,
                "payment.receive",
                PaymentActivity.subject(payment),
                Map.of(),
                PaymentActivity.facts(payment));
        return desk.payments().findById(payment.facts().id()).orElseThrow().snapshot();
    }

    /** The one that was chosen first, then those that are due first. */
    private List<Invoice> toPay(Input input, Debtor debtor) {
        var open = desk.invoices().findOpen(debtor.id());
        if (input.invoice().isEmpty()) {
            return open;
        }
        var wanted = input.invoice().get();
        var chosen =
                desk.invoices()
                        .findById(wanted)
                        .orElseThrow(() -> new DomainException(new InvoiceError.NoSuch()));
        var owner = desk.debtors().find(chosen.customer());
        if (owner.isEmpty() || !owner.get().id().equals(debtor.id())) {
            throw new DomainException(new PaymentError.OtherCustomer());
        }
        var order = new ArrayList<Invoice>();
        open.stream().filter(one -> one.id().equals(wanted)).forEach(order::add);
        open.stream().filter(one -> !one.id().equals(wanted)).forEach(order::add);
        return order;
    }

    private static PostingRule rule(Actor actor, AccountCode account) {
        return waited(actor, account) ? PostingRule.SUSPENSE_NAMED : PostingRule.PAYMENT_KEPT;
    }

    /**
     * Only a job hands on what waited for its owner; nobody types that a payment came from there.
     */
    private static boolean waited(Actor actor, AccountCode account) {
        return actor instanceof Actor.Job && account.value().equals(SUSPENSE);
    }

    private static Posting kept(PostingRule rule, Payment.Facts facts) {
        return new Posting(
                rule,
                facts.id().toString(),
                facts.bookedOn(),
                facts.number() + " " + facts.reference().value(),
                List.of(
                        Posting.Part.debit(facts.account().value(), facts.amount()),
                        Posting.Part.credit("2300", facts.amount())));
    }
}

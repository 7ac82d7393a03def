package io.uplink.application.money.payment;

import io.uplink.application.money.invoice.port.Debtors.Debtor;
import io.uplink.application.money.ledger.LedgerPosting;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.payment.ReceivePayment.Input;
import io.uplink.application.money.payment.Settling.Settlement;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Numbers;
import io.uplink.application.shared.Part;
import io.uplink.domain.money.invoice.DocumentNumber;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceError;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.ledger.Posting;
import io.uplink.domain.money.ledger.PostingRule;
import io.uplink.domain.money.payment.Payment;
import io.uplink.domain.money.payment.PaymentError;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.money.payment.PaymentReference;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Makes payments of money that nobody told of before, lets them pay what is due, and posts it all.
 * The customers must be held. However many there are, the database is asked as often as for one.
 */
@Part
public final class NewPayments {

    /** Where money waits for its owner. */
    private static final String SUSPENSE = "2900";

    private final PaymentDesk desk;
    private final Settling settling;
    private final LedgerPosting posting;
    private final Today today;
    private final Numbers numbers;
    private final Ids ids;
    private final InstantSource clock;
    private final ActivityTrail activity;

    public NewPayments(
            PaymentDesk desk,
            Settling settling,
            LedgerPosting posting,
            Today today,
            Numbers numbers,
            Ids ids,
            InstantSource clock,
            ActivityTrail activity) {
        this.desk = desk;
        this.settling = settling;
        this.posting = posting;
        this.today = today;
        this.numbers = numbers;
        this.ids = ids;
        this.clock = clock;
        this.activity = activity;
    }

    /** Money that came, and whose it is. */
    record Told(Input input, PaymentReference reference, Debtor debtor) {}

    /** In their order, each with another reference. */
    List<Payment> take(Actor actor, List<Told> told) {
        if (told.isEmpty()) {
            return List.of();
        }
        var open = desk.invoices().findOpen(customers(told));
        var openDays = posting.openDays();
        var payments = make(actor, told, openDays);
        var settlements = new ArrayList<Settlement>();
        for (var i = 0; i < told.size(); i++) {
            var payment = payments.get(i);
            toPay(told.get(i), open).stream()
                    .flatMap(invoice -> settling.settle(payment, invoice, openDays).stream())
                    .forEach(settlements::add);
        }
        store(actor, payments, settlements);
        return payments;
    }

    private static Set<CustomerId> customers(List<Told> told) {
        return told.stream().map(one -> one.debtor().id()).collect(Collectors.toSet());
    }

    private List<Payment> make(Actor actor, List<Told> told, UnaryOperator<LocalDate> openDays) {
        var years = told.stream().map(one -> day(actor, one).getYear()).toList();
        var next = new HashMap<Integer, ArrayDeque<Long>>();
        years.stream()
                .collect(Collectors.groupingBy(year -> year, Collectors.summingInt(_ -> 1)))
                .forEach((year, count) ->
                        next.put(year, new ArrayDeque<>(numbers.next("pay", year, count))));
        var payments = new ArrayList<Payment>();
        for (var one : told) {
            var day = day(actor, one);
            var number = Objects.requireNonNull(next.get(day.getYear())).removeFirst();
            payments.add(
                    Payment.received(
                            new Payment.Facts(
                                    new PaymentId(ids.next()),
                                    DocumentNumber.payment(day.getYear(), number),
                                    one.debtor().id(),
                                    one.debtor().branch(),
                                    one.reference(),
                                    one.input().amount(),
                                    one.input().account(),
                                    earlier(one.input().receivedAt(), clock.instant()),
                                    openDays.apply(day))));
        }
        return payments;
    }

    /** That an owner is found happens now, whenever the money came. */
    private LocalDate day(Actor actor, Told told) {
        return waited(actor, told.input().account())
                ? today.day()
                : today.of(earlier(told.input().receivedAt(), clock.instant()));
    }

    /** The one that was chosen first, then those that are due first. */
    private List<Invoice> toPay(Told told, Map<CustomerId, List<Invoice>> all) {
        var open = all.getOrDefault(told.debtor().id(), List.of());
        if (told.input().invoice().isEmpty()) {
            return open;
        }
        var wanted = told.input().invoice().get();
        if (open.stream().noneMatch(one -> one.id().equals(wanted))) {
            requireTheirs(wanted, told.debtor());
        }
        var order = new ArrayList<Invoice>();
        open.stream().filter(one -> one.id().equals(wanted)).forEach(order::add);
        open.stream().filter(one -> !one.id().equals(wanted)).forEach(order::add);
        return order;
    }

    private void requireTheirs(InvoiceId id, Debtor debtor) {
        var invoice =
                desk.invoices()
                        .findById(id)
                        .orElseThrow(() -> new DomainException(new InvoiceError.NoSuch()));
        var owner = desk.debtors().find(invoice.customer());
        if (owner.isEmpty() || !owner.get().id().equals(debtor.id())) {
            throw new DomainException(new PaymentError.OtherCustomer());
        }
    }

    /** The books come last: whoever posts holds everybody else up. */
    private void store(Actor actor, List<Payment> payments, List<Settlement> settlements) {
        desk.payments().receive(payments);
        settling.store(actor, settlements);
        desk.invoices()
                .savePaid(
                        List.copyOf(
                                settlements.stream()
                                        .map(Settlement::invoice)
                                        .collect(Collectors.toCollection(LinkedHashSet::new))));
        var postings = new ArrayList<Posting>();
        for (var payment : payments) {
            activity.record(
                    actor,
                    "payment.receive",
                    PaymentActivity.subject(payment),
                    Map.of(),
                    PaymentActivity.facts(payment));
            postings.add(kept(rule(actor, payment.facts().account()), payment.facts()));
        }
        settlements.forEach(settled -> postings.add(settled.posting()));
        posting.post(actor, postings);
    }

    static PostingRule rule(Actor actor, AccountCode account) {
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

    /** Clocks differ: nothing comes ahead of its time. */
    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}

package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.CustomerMoney;
import io.uplink.application.money.mpesa.port.Intents;
import io.uplink.application.money.mpesa.port.InvoiceNumbers;
import io.uplink.application.money.mpesa.port.MpesaPayments;
import io.uplink.application.money.mpesa.port.Orders;
import io.uplink.application.money.mpesa.port.ReferenceDirectory;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Settings;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.Evidence;
import io.uplink.domain.money.mpesa.Match;
import io.uplink.domain.money.mpesa.MpesaEvent;
import io.uplink.domain.money.mpesa.MpesaPayment;
import io.uplink.domain.money.mpesa.MpesaPaymentId;
import io.uplink.domain.money.mpesa.PaidFor;
import io.uplink.domain.money.mpesa.Payer;
import io.uplink.domain.money.mpesa.PaymentIntent;
import io.uplink.domain.money.mpesa.Receipt;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Books a receipt once, whoever told of it first and however often it is told. Runs in the unit of
 * work of whoever was told; requests are held before payments, and the books last.
 */
@Part
public final class MpesaBooking {

    /** A phone shows a request for about a minute; clocks differ a little. */
    static final Duration BEFORE = Duration.ofSeconds(30);

    static final Duration AFTER = Duration.ofMinutes(3);

    private final Intents intents;
    private final MpesaPayments payments;
    private final ReferenceDirectory directory;
    private final InvoiceNumbers invoices;
    private final Orders orders;
    private final CustomerMoney money;
    private final Settings settings;
    private final Origin origin;

    public MpesaBooking(
            Intents intents,
            MpesaPayments payments,
            ReferenceDirectory directory,
            InvoiceNumbers invoices,
            Orders orders,
            CustomerMoney money,
            Settings settings,
            Origin origin) {
        this.intents = intents;
        this.payments = payments;
        this.directory = directory;
        this.invoices = invoices;
        this.orders = orders;
        this.money = money;
        this.settings = settings;
        this.origin = origin;
    }

    /** Whether it was booked now; else it was known and is merged. */
    public boolean take(
            Actor actor, Shortcode shortcode, Receipt receipt, Optional<PaymentIntent> told) {
        var decided = told.map(intent -> ofRequest(intent, receipt)).orElseGet(() -> of(receipt));
        var intent = told.or(() -> requestOf(receipt, decided));
        var known = payments.findByReceipt(receipt.number());
        if (known.isPresent()) {
            merge(actor, known.get(), receipt, intent);
            return false;
        }
        var order =
                decided instanceof Match.Ordered(var id) ? Optional.of(id) : Optional.<UUID>empty();
        var payment =
                MpesaPayment.book(
                        new MpesaPaymentId(origin.newId()),
                        receipt,
                        intent.map(PaymentIntent::id),
                        owned(actor, decided, intent),
                        origin.now());
        if (!payments.add(payment, shortcode.branch())) {
            var meanwhile = payments.findByReceipt(receipt.number()).orElseThrow();
            merge(actor, meanwhile, receipt, intent);
            return false;
        }
        origin.activity()
                .record(
                        actor,
                        "mpesa-payment.book",
                        MpesaActivity.subject(payment),
                        Map.of(),
                        MpesaActivity.facts(payment));
        settle(actor, intent, payment);
        enter(actor, payment, CustomerMoney.MPESA);
        order.ifPresent(id -> tellOrder(actor, id, payment));
        return true;
    }

    /** Money for an order is its customer's; the request says which invoice was meant. */
    private Match owned(Actor actor, Match decided, Optional<PaymentIntent> intent) {
        return switch (decided) {
            case Match.Ordered(var order) ->
                    new Match.Found(
                            orders.customerOf(actor, order), Match.By.ORDER, Optional.empty());
            case Match.Found(var customer, var by, var invoice) ->
                    new Match.Found(
                            customer,
                            by,
                            invoice.or(
                                    () -> intent.flatMap(one -> one.asked().target().ofInvoice())));
            case Match.Nobody nobody -> nobody;
        };
    }

    private void tellOrder(Actor actor, UUID order, MpesaPayment payment) {
        var receipt = payment.receipt();
        orders.paid(
                actor,
                order,
                payment.customer().orElseThrow(),
                receipt.number(),
                receipt.amount(),
                receipt.paidAt());
    }

    /** Money that nobody owned gets its owner. */
    public void name(Actor actor, MpesaPayment payment, CustomerId customer, Match.By by) {
        var named = payment.named(customer, by);
        payments.save(named);
        origin.activity()
                .record(
                        actor,
                        "mpesa-payment.name",
                        MpesaActivity.subject(named),
                        MpesaActivity.facts(payment),
                        MpesaActivity.facts(named));
        enter(actor, named, CustomerMoney.SUSPENSE);
    }

    /** Whose it would be, by its reference and, where that counts, by its payer. */
    Match of(Receipt receipt) {
        return of(receipt.reference(), receipt.payer());
    }

    public Match of(AccountReference reference, Payer payer) {
        var phones =
                settings.get(MpesaSettings.PHONE_COUNTS)
                        ? directory.withPhone(payer)
                        : List.<CustomerId>of();
        return Match.decide(
                reference,
                new Match.Known(
                        directory.sameFold(reference),
                        invoices.find(reference),
                        orders.find(reference),
                        phones));
    }

    private static Match ofRequest(PaymentIntent intent, Receipt receipt) {
        if (!intent.asked().amount().money().equals(receipt.amount())) {
            return new Match.Nobody(Match.Why.AMOUNT_DIFFERS);
        }
        return switch (intent.asked().target()) {
            case PaidFor.Account(var owner) ->
                    new Match.Found(owner, Match.By.REQUEST, Optional.empty());
            case PaidFor.OfInvoice(var invoice, var owner) ->
                    new Match.Found(owner, Match.By.REQUEST, Optional.of(invoice));
            case PaidFor.OfOrder(var order) -> new Match.Ordered(order);
        };
    }

    private static boolean isFor(PaymentIntent intent, Match decided) {
        return switch (decided) {
            case Match.Found(var customer, _, _) ->
                    intent.asked().customer().filter(customer::equals).isPresent();
            case Match.Ordered(var order) ->
                    intent.asked().target().ofOrder().filter(order::equals).isPresent();
            case Match.Nobody _ -> false;
        };
    }

    /** The one request that the money can be for; with two of them it is nobody's. */
    private Optional<PaymentIntent> requestOf(Receipt receipt, Match decided) {
        if (receipt.seenIn() == Evidence.REQUEST || decided instanceof Match.Nobody) {
            return Optional.empty();
        }
        Instant at = receipt.paidAt();
        var fitting =
                intents
                        .unpaidOf(
                                receipt.shortcode(),
                                receipt.amount(),
                                at.minus(AFTER),
                                at.plus(BEFORE))
                        .stream()
                        .filter(intent -> isFor(intent, decided))
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private void merge(
            Actor actor, MpesaPayment known, Receipt receipt, Optional<PaymentIntent> intent) {
        var merged = known.merged(receipt, intent.map(PaymentIntent::id));
        if (!merged.equals(known)) {
            payments.save(merged);
            origin.activity()
                    .record(
                            actor,
                            "mpesa-payment.merge",
                            MpesaActivity.subject(merged),
                            MpesaActivity.facts(known),
                            MpesaActivity.facts(merged));
        }
        settle(actor, intent, merged);
        if (merged.waits() && intent.isPresent() && fits(intent.get(), merged)) {
            var again = payments.find(merged.id()).orElseThrow();
            var asked = intent.get().asked();
            var owner =
                    asked.customer()
                            .or(() ->
                                    asked.target()
                                            .ofOrder()
                                            .map(order -> orders.customerOf(actor, order)));
            name(actor, again, owner.orElseThrow(), Match.By.REQUEST);
            var named = payments.find(merged.id()).orElseThrow();
            asked.target().ofOrder().ifPresent(order -> tellOrder(actor, order, named));
        }
    }

    private static boolean fits(PaymentIntent intent, MpesaPayment payment) {
        return intent.asked().amount().money().equals(payment.receipt().amount());
    }

    private void settle(Actor actor, Optional<PaymentIntent> intent, MpesaPayment payment) {
        if (intent.isEmpty() || !fits(intent.get(), payment)) {
            return;
        }
        var before = intent.get();
        var after = before.paid(payment.receipt().number(), origin.now());
        if (!after.equals(before)) {
            intents.save(after);
            origin.activity()
                    .record(
                            actor,
                            "mpesa-request.pay",
                            MpesaActivity.subject(after),
                            MpesaActivity.facts(before),
                            MpesaActivity.facts(after));
        }
    }

    private void enter(Actor actor, MpesaPayment payment, String from) {
        var receipt = payment.receipt();
        switch (payment.standing()) {
            case Match.Found(var customer, _, var invoice) -> {
                money.receive(
                        actor,
                        customer,
                        receipt.number(),
                        receipt.amount(),
                        receipt.paidAt(),
                        from,
                        invoice);
                origin.outbox()
                        .append(
                                List.of(
                                        new MpesaEvent.Credited(
                                                payment.id().value(), origin.now())));
            }
            case Match.Nobody _, Match.Ordered _ -> {
                money.keep(actor, receipt.number(), receipt.amount(), receipt.paidAt());
                origin.outbox()
                        .append(List.of(new MpesaEvent.Waits(payment.id().value(), origin.now())));
            }
        }
    }
}

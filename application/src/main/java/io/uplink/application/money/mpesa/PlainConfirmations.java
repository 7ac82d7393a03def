package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.CustomerMoney;
import io.uplink.application.money.mpesa.port.CustomerMoney.Came;
import io.uplink.application.money.mpesa.port.Inbox.Call;
import io.uplink.application.money.mpesa.port.Intents;
import io.uplink.application.money.mpesa.port.InvoiceNumbers;
import io.uplink.application.money.mpesa.port.MpesaPayments;
import io.uplink.application.money.mpesa.port.ReferenceDirectory;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.domain.money.mpesa.InboundId;
import io.uplink.domain.money.mpesa.Match;
import io.uplink.domain.money.mpesa.MpesaEvent.CreditedTogether;
import io.uplink.domain.money.mpesa.MpesaPayment;
import io.uplink.domain.money.mpesa.MpesaPaymentId;
import io.uplink.domain.money.mpesa.Receipt;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.DomainEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Books plain confirmations, however many with one look at everything: one that is believed, of a
 * receipt that nobody told of, with no request that could have asked for the money, and with an
 * account or invoice that names its owner. That is most of the money of the first of a month.
 * Whatever is not as plain is left to {@link MpesaCalls}, which does the same for one call and
 * everything else.
 */
@Part
public final class PlainConfirmations {

    private final MpesaCalls calls;
    private final MpesaDoors doors;
    private final Intents intents;
    private final MpesaPayments payments;
    private final ReferenceDirectory directory;
    private final InvoiceNumbers invoices;
    private final CustomerMoney money;
    private final Origin origin;

    public PlainConfirmations(
            MpesaCalls calls,
            MpesaDoors doors,
            Intents intents,
            MpesaPayments payments,
            ReferenceDirectory directory,
            InvoiceNumbers invoices,
            CustomerMoney money,
            Origin origin) {
        this.calls = calls;
        this.doors = doors;
        this.intents = intents;
        this.payments = payments;
        this.directory = directory;
        this.invoices = invoices;
        this.money = money;
        this.origin = origin;
    }

    /** A receipt with its owner. */
    private record Owned(Receipt receipt, Match.Found owner) {}

    /**
     * Those that it booked, in the caller's unit of work; the others it left alone. Fails if
     * somebody else books one of them meanwhile.
     */
    Set<InboundId> book(Actor actor, List<Call> due) {
        var booked = new HashSet<InboundId>();
        var byShortcode =
                due.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Call::shortcode, LinkedHashMap::new, Collectors.toList()));
        for (var each : byShortcode.entrySet()) {
            booked.addAll(book(actor, doors.found(each.getKey()), each.getValue()));
        }
        return booked;
    }

    private Set<InboundId> book(Actor actor, Shortcode shortcode, List<Call> due) {
        var receipts = once(shortcode, due);
        receipts.values().removeAll(asked(shortcode.id(), receipts));
        var told = receipts.values().stream().map(Receipt::number).collect(Collectors.toSet());
        var known = told.isEmpty() ? told : payments.known(told);
        receipts.values().removeIf(receipt -> known.contains(receipt.number()));
        var owned = owned(receipts);
        if (!owned.isEmpty()) {
            enter(actor, shortcode, List.copyOf(owned.values()));
        }
        return owned.keySet();
    }

    /** One call for each receipt; what two of them tell in one round is merged by the next. */
    private Map<InboundId, Receipt> once(Shortcode shortcode, List<Call> due) {
        var receipts = new LinkedHashMap<InboundId, Receipt>();
        var seen = new HashSet<ReceiptNumber>();
        for (var call : due) {
            calls.confirmed(call, shortcode)
                    .filter(receipt ->
                            !shortcode.proving().wanted(call.trusted(), receipt.amount()))
                    .filter(receipt -> seen.add(receipt.number()))
                    .ifPresent(receipt -> receipts.put(call.id(), receipt));
        }
        return receipts;
    }

    /** Those that a request may have asked for, which is found out one by one. */
    private Set<Receipt> asked(ShortcodeId shortcode, Map<InboundId, Receipt> receipts) {
        if (receipts.isEmpty()) {
            return Set.of();
        }
        var amounts = receipts.values().stream().map(Receipt::amount).collect(Collectors.toSet());
        var times = receipts.values().stream().map(Receipt::paidAt).toList();
        var first = times.stream().min(Comparator.naturalOrder()).orElseThrow();
        var last = times.stream().max(Comparator.naturalOrder()).orElseThrow();
        var unpaid =
                intents.unpaidAmounts(
                        shortcode,
                        amounts,
                        first.minus(MpesaBooking.AFTER),
                        last.plus(MpesaBooking.BEFORE));
        return receipts.values().stream()
                .filter(receipt -> unpaid.contains(receipt.amount()))
                .collect(Collectors.toSet());
    }

    private Map<InboundId, Owned> owned(Map<InboundId, Receipt> receipts) {
        var owned = new LinkedHashMap<InboundId, Owned>();
        if (receipts.isEmpty()) {
            return owned;
        }
        var references =
                receipts.values().stream().map(Receipt::reference).collect(Collectors.toSet());
        var accounts = directory.sameFold(references);
        var numbers = invoices.find(references);
        receipts.forEach((call, receipt) -> {
            var reference = receipt.reference();
            var match =
                    Match.decide(
                            reference,
                            new Match.Known(
                                    accounts.getOrDefault(reference, List.of()),
                                    Optional.ofNullable(numbers.get(reference)),
                                    Optional.empty(),
                                    List.of()));
            if (match instanceof Match.Found found) {
                owned.put(call, new Owned(receipt, found));
            }
        });
        return owned;
    }

    private void enter(Actor actor, Shortcode shortcode, List<Owned> owned) {
        var now = origin.now();
        var booked = owned.stream().map(one -> payment(one, now)).toList();
        if (payments.add(booked, shortcode.branch()) < booked.size()) {
            throw new IllegalStateException("somebody else books the same receipt");
        }
        for (var payment : booked) {
            origin.activity()
                    .record(
                            actor,
                            "mpesa-payment.book",
                            MpesaActivity.subject(payment),
                            Map.of(),
                            MpesaActivity.facts(payment));
        }
        origin.outbox().append(told(booked, now));
        money.receive(actor, owned.stream().map(PlainConfirmations::came).toList());
    }

    private static List<DomainEvent> told(List<MpesaPayment> booked, Instant now) {
        var events = new ArrayList<DomainEvent>();
        for (var from = 0; from < booked.size(); from += CreditedTogether.MOST) {
            var some = booked.subList(from, Math.min(booked.size(), from + CreditedTogether.MOST));
            events.add(
                    new CreditedTogether(
                            some.stream().map(payment -> payment.id().value()).toList(), now));
        }
        return events;
    }

    private MpesaPayment payment(Owned owned, Instant now) {
        return MpesaPayment.book(
                new MpesaPaymentId(origin.newId()),
                owned.receipt(),
                Optional.empty(),
                owned.owner(),
                now);
    }

    private static Came came(Owned owned) {
        var receipt = owned.receipt();
        return new Came(
                owned.owner().customer(),
                receipt.number(),
                receipt.amount(),
                receipt.paidAt(),
                owned.owner().invoice());
    }
}

package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.Inbox.Call;
import io.uplink.application.money.mpesa.port.Inbox.Outcome;
import io.uplink.application.money.mpesa.port.Intents;
import io.uplink.application.money.mpesa.port.Notices;
import io.uplink.application.money.mpesa.port.Notices.Notice;
import io.uplink.application.money.mpesa.port.Notices.Paid;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.Evidence;
import io.uplink.domain.money.mpesa.Payer;
import io.uplink.domain.money.mpesa.PaymentIntent;
import io.uplink.domain.money.mpesa.PushTicket;
import io.uplink.domain.money.mpesa.Receipt;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.shared.Money;
import java.time.Duration;
import java.util.Optional;

/** What a call that is kept means. */
@Part
public final class MpesaCalls {

    /** A call may beat the answer that names its request; after this nobody waits any more. */
    static final Duration PARKED = Duration.ofMinutes(10);

    private final Notices notices;
    private final MpesaDoors doors;
    private final Intents intents;
    private final MpesaBooking booking;
    private final MpesaProving proving;
    private final Results results;
    private final Origin origin;

    public MpesaCalls(
            Notices notices,
            MpesaDoors doors,
            Intents intents,
            MpesaBooking booking,
            MpesaProving proving,
            Results results,
            Origin origin) {
        this.notices = notices;
        this.doors = doors;
        this.intents = intents;
        this.booking = booking;
        this.proving = proving;
        this.results = results;
        this.origin = origin;
    }

    /** What became of it; empty if its request is not known yet. */
    Optional<Outcome> apply(Actor actor, Call call) {
        var shortcode = doors.found(call.shortcode());
        return switch (notices.read(call.kind(), call.raw())) {
            case Notice.OfRequest told -> request(actor, call, shortcode, told);
            case Notice.OfPayment told -> Optional.of(payment(actor, call, shortcode, told));
            case Notice.OfResult told -> result(actor, call, told);
            case Notice.Unreadable _ -> Optional.of(Outcome.UNREADABLE);
        };
    }

    /** A result may beat the answer that names what it is about. */
    private Optional<Outcome> result(Actor actor, Call call, Notice.OfResult told) {
        if (proving.tell(told) || results.take(actor, call, told)) {
            return Optional.of(Outcome.NOTED);
        }
        return origin.now().isBefore(call.receivedAt().plus(PARKED))
                ? Optional.empty()
                : Optional.of(Outcome.NOBODYS);
    }

    private Optional<Outcome> request(
            Actor actor, Call call, Shortcode shortcode, Notice.OfRequest told) {
        var intent =
                intents.findByTicket(told.checkoutRequest(), told.merchantRequest())
                        .or(() -> unanswered(call, shortcode, told))
                        .filter(known -> known.asked().shortcode().equals(shortcode.id()));
        if (intent.isEmpty()) {
            if (origin.now().isBefore(call.receivedAt().plus(PARKED))) {
                return Optional.empty();
            }
            return Optional.of(
                    told.paid()
                            .map(paid -> book(actor, call, shortcode, paid, Optional.empty()))
                            .orElse(Outcome.NOBODYS));
        }
        if (told.paid().isPresent()) {
            return Optional.of(book(actor, call, shortcode, told.paid().get(), intent));
        }
        tell(actor, intent.get(), told);
        return Optional.of(Outcome.NOTED);
    }

    /** The one to which nobody answered when it was sent, by what is asked and of whom. */
    private Optional<PaymentIntent> unanswered(
            Call call, Shortcode shortcode, Notice.OfRequest told) {
        if (told.paid().isEmpty() || !(told.paid().get().payer() instanceof Payer.Known payer)) {
            return Optional.empty();
        }
        var at = call.receivedAt();
        var fitting =
                intents
                        .unpaidOf(
                                shortcode.id(),
                                told.paid().get().amount(),
                                at.minus(MpesaBooking.AFTER),
                                at.plus(MpesaBooking.BEFORE))
                        .stream()
                        .filter(intent -> intent.ticket().isEmpty())
                        .filter(intent -> intent.asked().payer().equals(payer.number()))
                        .toList();
        return fitting.size() == 1
                ? Optional.of(
                        fitting.getFirst()
                                .accepted(
                                        new PushTicket(
                                                told.merchantRequest(), told.checkoutRequest()),
                                        origin.now()))
                : Optional.empty();
    }

    private Outcome book(
            Actor actor,
            Call call,
            Shortcode shortcode,
            Paid paid,
            Optional<PaymentIntent> intent) {
        var reference =
                intent.map(known -> known.asked().reference())
                        .orElseGet(() -> new AccountReference(""));
        var receipt =
                new Receipt(
                        paid.receipt(),
                        shortcode.id(),
                        paid.amount(),
                        paid.at().orElse(call.receivedAt()),
                        paid.payer(),
                        "",
                        reference,
                        Evidence.REQUEST);
        return booking.take(actor, shortcode, receipt, intent) ? Outcome.BOOKED : Outcome.MERGED;
    }

    private Outcome payment(Actor actor, Call call, Shortcode shortcode, Notice.OfPayment told) {
        return receipt(call, shortcode, told)
                .map(receipt ->
                        booking.take(actor, shortcode, receipt, Optional.empty())
                                ? Outcome.BOOKED
                                : Outcome.MERGED)
                .orElse(Outcome.UNREADABLE);
    }

    /** What a confirmation tells of; empty for any other call, and for one that is not ours. */
    Optional<Receipt> confirmed(Call call, Shortcode shortcode) {
        return notices.read(call.kind(), call.raw()) instanceof Notice.OfPayment told
                ? receipt(call, shortcode, told)
                : Optional.empty();
    }

    private static Optional<Receipt> receipt(
            Call call, Shortcode shortcode, Notice.OfPayment told) {
        var number = ReceiptNumber.read(told.transaction());
        var amount = told.amount().filter(Money::isPositive);
        var ours =
                told.shortcode().equals(shortcode.number())
                        || told.shortcode().equals(shortcode.party());
        if (number.isEmpty() || amount.isEmpty() || !ours) {
            return Optional.empty();
        }
        return Optional.of(
                new Receipt(
                        number.get(),
                        shortcode.id(),
                        amount.get(),
                        told.at().orElse(call.receivedAt()),
                        told.payer(),
                        told.payerName(),
                        new AccountReference(told.reference()),
                        Evidence.CONFIRMATION));
    }

    private void tell(Actor actor, PaymentIntent before, Notice.OfRequest told) {
        var after = before.told(told.code(), origin.now());
        if (!after.equals(before)) {
            intents.save(after);
            origin.activity()
                    .record(
                            actor,
                            "mpesa-request.tell",
                            MpesaActivity.subject(after),
                            MpesaActivity.facts(before),
                            MpesaActivity.facts(after));
        }
    }
}

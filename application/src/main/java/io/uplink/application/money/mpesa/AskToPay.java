package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.Intents;
import io.uplink.application.money.mpesa.port.Orders;
import io.uplink.application.money.mpesa.port.Orders.Order;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Secrets;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.Asker;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.money.mpesa.Msisdn;
import io.uplink.domain.money.mpesa.PaidFor;
import io.uplink.domain.money.mpesa.PaymentIntent;
import io.uplink.domain.money.mpesa.PaymentRequest;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.money.mpesa.WholeShillings;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * Asks a phone to pay, for pages that know no login. Whoever calls it has looked at the secret of
 * the page before; how much is due is reckoned here and never taken from a form.
 */
@Part
public final class AskToPay {

    /**
     * What is to be paid.
     *
     * @param reference what the phone shows, and what is typed to pay without being asked
     */
    public record Due(PaidFor target, BranchId branch, AccountReference reference, Money amount) {}

    /**
     * What was typed.
     *
     * @param amount less than is due, where that is allowed; what is due if it is empty
     * @param address where it was sent from
     */
    public record Typed(Optional<String> phone, Optional<String> amount, String address) {

        @Override
        public String toString() {
            return "Typed";
        }
    }

    /** How far it is, for the payer. */
    public enum Progress {
        /** The phone is asked, or will be in a moment. */
        WAITING,
        PAID,
        FAILED,
        /** It may have been paid: whoever pays again now may pay twice. */
        UNCLEAR
    }

    /**
     * The last request, as its payer may see it.
     *
     * @param why what was told of it, where it failed
     * @param againAt before it the same phone is not asked again
     */
    public record Latest(
            UUID request,
            Progress progress,
            Optional<ResultCode.Meaning> why,
            Money amount,
            String phone,
            Instant askedAt,
            Optional<ReceiptNumber> receipt,
            Instant againAt) {}

    private final Asking asking;
    private final Intents intents;
    private final Orders orders;
    private final Secrets secrets;

    public AskToPay(Asking asking, Intents intents, Orders orders, Secrets secrets) {
        this.asking = asking;
        this.intents = intents;
        this.orders = orders;
        this.secrets = secrets;
    }

    /** For all that is due on an order; in the caller's unit of work. */
    public Latest order(Actor actor, UUID order, Typed typed) {
        var found =
                orders.find(order).orElseThrow(() -> new DomainException(new MpesaError.NoSuch()));
        return ask(actor, due(found), new Typed(typed.phone(), Optional.empty(), typed.address()));
    }

    /** For what is due, or less; in the caller's unit of work. A repeated wish asks once. */
    public Latest ask(Actor actor, Due due, Typed typed) {
        if (!due.amount().isPositive()) {
            throw new DomainException(new MpesaError.NothingDue());
        }
        var faults = new Faults();
        var amount = amount(due.amount(), typed.amount(), faults);
        var phone = faults.text("phone", typed.phone(), 30);
        var payer =
                phone.isEmpty()
                        ? Optional.<Msisdn>empty()
                        : faults.parse("phone", () -> Msisdn.parse(phone));
        faults.refuse();
        var request =
                new PaymentRequest(
                        asking.shortcodeOf(due.branch()),
                        due.target(),
                        due.branch(),
                        payer.orElseThrow(),
                        amount.orElseThrow(),
                        due.reference(),
                        Asker.place(HexFormat.of().formatHex(secrets.digest(typed.address()))));
        return intents.lastTo(request.target(), request.payer())
                .filter(last -> last.state().isOpen() && sameWish(last, request))
                .map(AskToPay::latest)
                .orElseGet(() -> latest(asking.ask(actor, request)));
    }

    /** How far the last request for it is; in the caller's unit of work. */
    public Optional<Latest> latest(PaidFor target) {
        return intents.latestFor(target).map(AskToPay::latest);
    }

    private static Due due(Order order) {
        return new Due(
                new PaidFor.OfOrder(order.id()),
                order.branch(),
                new AccountReference(order.number()),
                order.due());
    }

    private static boolean sameWish(PaymentIntent last, PaymentRequest wish) {
        return last.asked().target().equals(wish.target())
                && last.asked().amount().equals(wish.amount());
    }

    private static Optional<WholeShillings> amount(
            Money due, Optional<String> typed, Faults faults) {
        var most = WholeShillings.covering(due);
        var given = faults.optionalText("amount", typed, 20);
        if (given.isEmpty()) {
            return Optional.of(most);
        }
        return faults.parse(
                "amount",
                () -> {
                    var amount = WholeShillings.parse(given.get());
                    if (amount.amount() > most.amount()) {
                        throw Invalid.of("amount", "mpesa.more-than-due");
                    }
                    return amount;
                });
    }

    private static Latest latest(PaymentIntent intent) {
        var progress =
                switch (intent.state()) {
                    case CREATED, SENT, PENDING -> Progress.WAITING;
                    case SUCCEEDED -> Progress.PAID;
                    case UNKNOWN -> Progress.UNCLEAR;
                    case FAILED, CANCELLED, EXPIRED -> Progress.FAILED;
                };
        return new Latest(
                intent.id().value(),
                progress,
                progress == Progress.FAILED
                        ? intent.code().map(ResultCode::meaning)
                        : Optional.empty(),
                intent.asked().amount().money(),
                intent.asked().payer().masked(),
                intent.createdAt(),
                intent.receipt(),
                intent.coolUntil());
    }
}

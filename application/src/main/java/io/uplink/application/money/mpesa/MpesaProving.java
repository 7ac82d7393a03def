package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.Inbox.Call;
import io.uplink.application.money.mpesa.port.MobileMoney;
import io.uplink.application.money.mpesa.port.MobileMoney.AskOutcome;
import io.uplink.application.money.mpesa.port.MobileMoney.Submitted;
import io.uplink.application.money.mpesa.port.MpesaPayments;
import io.uplink.application.money.mpesa.port.Notices;
import io.uplink.application.money.mpesa.port.Notices.Notice;
import io.uplink.application.money.mpesa.port.Proofs;
import io.uplink.application.money.mpesa.port.Proofs.Proof;
import io.uplink.application.money.mpesa.port.Proofs.State;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.shared.Money;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks Safaricom about money that a call tells of, where its shortcode wants that, before it is
 * credited. Whoever knows our address can call it; only Safaricom can be called. Never inside a
 * unit of work.
 */
@Part
public final class MpesaProving {

    /** Results come within seconds, if they come. */
    static final Duration ANSWER = Duration.ofMinutes(10);

    private static final String COMPLETED = "Completed";

    /** What may be done with a call. */
    sealed interface Verdict {
        record Believed() implements Verdict {}

        record NotYet(String why) implements Verdict {}

        record Forged(String why) implements Verdict {}
    }

    private final Notices notices;
    private final MpesaDoors doors;
    private final MpesaPayments payments;
    private final Proofs proofs;
    private final MobileMoney mobileMoney;
    private final UnitOfWork unitOfWork;
    private final Origin origin;

    public MpesaProving(
            Notices notices,
            MpesaDoors doors,
            MpesaPayments payments,
            Proofs proofs,
            MobileMoney mobileMoney,
            UnitOfWork unitOfWork,
            Origin origin) {
        this.notices = notices;
        this.doors = doors;
        this.payments = payments;
        this.proofs = proofs;
        this.mobileMoney = mobileMoney;
        this.unitOfWork = unitOfWork;
        this.origin = origin;
    }

    Verdict judge(Call call) {
        return switch (notices.read(call.kind(), call.raw())) {
            case Notice.OfRequest told when told.paid().isPresent() ->
                    request(call, told, told.paid().get());
            case Notice.OfPayment told -> payment(call, told);
            case Notice.OfRequest _, Notice.OfResult _, Notice.Unreadable _ ->
                    new Verdict.Believed();
        };
    }

    /** A query tells at once. */
    private Verdict request(Call call, Notice.OfRequest told, Notices.Paid paid) {
        var shortcode = unitOfWork.perform(() -> doors.found(call.shortcode()));
        if (isBelieved(shortcode, call, paid.receipt(), paid.amount())) {
            return new Verdict.Believed();
        }
        var door = unitOfWork.perform(() -> doors.open(call.shortcode()));
        return switch (mobileMoney.ask(door, told.checkoutRequest())) {
            case AskOutcome.Told(var code, var words) ->
                    switch (code.meaning(words).verdict()) {
                        case PAID -> new Verdict.Believed();
                        case FAILED, CANCELLED, EXPIRED ->
                                new Verdict.Forged("Safaricom says " + code);
                        case UNCLEAR, NOT_YET -> new Verdict.NotYet("Safaricom does not know yet");
                    };
            case AskOutcome.NotNow(var why) -> new Verdict.NotYet(why);
        };
    }

    /** The status of a transaction comes by a call of its own. */
    private Verdict payment(Call call, Notice.OfPayment told) {
        var receipt = ReceiptNumber.read(told.transaction());
        var amount = told.amount().filter(Money::isPositive);
        var shortcode = unitOfWork.perform(() -> doors.found(call.shortcode()));
        // What cannot be read is said so by whoever works it off.
        if (receipt.isEmpty()
                || amount.isEmpty()
                || isBelieved(shortcode, call, receipt.get(), amount.get())) {
            return new Verdict.Believed();
        }
        var known = unitOfWork.perform(() -> proofs.find(receipt.get()));
        if (known.isPresent() && !isOverdue(known.get())) {
            return said(known.get(), amount.get());
        }
        return ask(shortcode, receipt.get());
    }

    private boolean isOverdue(Proof proof) {
        return proof.state() == State.ASKED && !origin.now().isBefore(proof.askedAt().plus(ANSWER));
    }

    private static Verdict said(Proof proof, Money amount) {
        return switch (proof.state()) {
            case ASKED -> new Verdict.NotYet("Safaricom was asked");
            case DENIED -> new Verdict.Forged("Safaricom knows no such payment");
            case AGREED ->
                    proof.amount().filter(amount::equals).isPresent()
                            ? new Verdict.Believed()
                            : new Verdict.Forged("Safaricom says another amount");
        };
    }

    private Verdict ask(Shortcode shortcode, ReceiptNumber receipt) {
        var door = unitOfWork.perform(() -> doors.open(shortcode.id()));
        return switch (mobileMoney.askStatus(door, receipt.text())) {
            case Submitted.Accepted(var conversation) -> {
                unitOfWork.run(() ->
                        proofs.save(
                                new Proof(
                                        receipt,
                                        shortcode.id(),
                                        conversation,
                                        State.ASKED,
                                        Optional.empty(),
                                        origin.now())));
                yield new Verdict.NotYet("Safaricom was asked");
            }
            case Submitted.Rejected(var code, var words) ->
                    new Verdict.NotYet("Safaricom does not say: " + code + " " + words);
            case Submitted.Unknown(var why) -> new Verdict.NotYet(why);
        };
    }

    /** What is booked already, as by a statement, needs no proof: it is only merged. */
    private boolean isBelieved(
            Shortcode shortcode, Call call, ReceiptNumber receipt, Money amount) {
        return !shortcode.proving().wanted(call.trusted(), amount)
                || unitOfWork.perform(() -> payments.findByReceipt(receipt).isPresent());
    }

    /**
     * What came of a question, and whether it was asked; in the unit of work of whoever works the
     * call off.
     */
    boolean tell(Notice.OfResult told) {
        var known = proofs.findByConversation(told.conversation());
        known.filter(proof -> proof.state() == State.ASKED).ifPresent(proof -> store(proof, told));
        return known.isPresent();
    }

    private void store(Proof proof, Notice.OfResult told) {
        var about = told.parameters().getOrDefault("ReceiptNo", "");
        var status = told.parameters().getOrDefault("TransactionStatus", "");
        if (told.code().equals(ResultCode.DONE)) {
            var agreed = status.equalsIgnoreCase(COMPLETED) && about.equals(proof.receipt().text());
            proofs.save(
                    new Proof(
                            proof.receipt(),
                            proof.shortcode(),
                            proof.conversation(),
                            agreed ? State.AGREED : State.DENIED,
                            amount(told),
                            proof.askedAt()));
        } else if (told.code().meaning() == ResultCode.Meaning.NO_ORIGINAL) {
            proofs.save(
                    new Proof(
                            proof.receipt(),
                            proof.shortcode(),
                            proof.conversation(),
                            State.DENIED,
                            Optional.empty(),
                            proof.askedAt()));
        } else {
            proofs.drop(proof.receipt());
        }
    }

    private static Optional<Money> amount(Notice.OfResult told) {
        var said = told.parameters().getOrDefault("Amount", "");
        return said.matches("\\d{1,9}(\\.\\d{1,2})?")
                ? Optional.of(Money.parse(said, Money.KES))
                : Optional.empty();
    }
}

package io.uplink.domain.money.mpesa;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Money that came, once for its receipt, whether the request, the confirmation or the statement
 * told of it first. What the others add is merged into it.
 *
 * @param seenIn every source that told of it
 * @param told what one of them said the amount was, where it is another than what was booked
 */
public record MpesaPayment(
        MpesaPaymentId id,
        Receipt receipt,
        Set<Evidence> seenIn,
        Optional<IntentId> intent,
        Match standing,
        Optional<Money> told,
        Instant receivedAt,
        long version) {

    public MpesaPayment {
        seenIn = Set.copyOf(seenIn);
    }

    public static MpesaPayment book(
            MpesaPaymentId id,
            Receipt receipt,
            Optional<IntentId> intent,
            Match standing,
            Instant now) {
        return new MpesaPayment(
                id,
                receipt,
                EnumSet.of(receipt.seenIn()),
                intent,
                standing,
                Optional.empty(),
                now,
                0);
    }

    public Optional<CustomerId> customer() {
        return standing instanceof Match.Found found
                ? Optional.of(found.customer())
                : Optional.empty();
    }

    public boolean waits() {
        return standing instanceof Match.Nobody(var why) && why != Match.Why.GIVEN_BACK;
    }

    /** Nobody is to name it while it goes back; what has an owner keeps it. */
    public MpesaPayment givenBack() {
        return waits() ? standing(new Match.Nobody(Match.Why.GIVEN_BACK)) : this;
    }

    /** It did not go back after all. */
    public MpesaPayment waitsAgain() {
        return standing.equals(new Match.Nobody(Match.Why.GIVEN_BACK))
                ? standing(
                        new Match.Nobody(
                                receipt.reference().text().isEmpty()
                                        ? Match.Why.NO_REFERENCE
                                        : Match.Why.UNKNOWN_REFERENCE))
                : this;
    }

    private MpesaPayment standing(Match next) {
        return new MpesaPayment(id, receipt, seenIn, intent, next, told, receivedAt, version);
    }

    /** The same money told of again: what is better known now is kept, and nothing booked. */
    public MpesaPayment merged(Receipt again, Optional<IntentId> asked) {
        if (!again.number().equals(receipt.number())) {
            throw new IllegalArgumentException("another receipt");
        }
        var seen = EnumSet.copyOf(seenIn);
        seen.add(again.seenIn());
        var better =
                new Receipt(
                        receipt.number(),
                        receipt.shortcode(),
                        receipt.amount(),
                        receipt.paidAt(),
                        knownBetter(receipt.payer(), again.payer()),
                        receipt.payerName().isEmpty() ? again.payerName() : receipt.payerName(),
                        receipt.reference().text().isEmpty()
                                ? again.reference()
                                : receipt.reference(),
                        receipt.seenIn());
        var differs = !again.amount().equals(receipt.amount());
        return new MpesaPayment(
                id,
                better,
                seen,
                intent.or(() -> asked),
                standing,
                differs ? Optional.of(again.amount()) : told,
                receivedAt,
                version);
    }

    /** Somebody says whose it is. */
    public MpesaPayment named(CustomerId customer, Match.By by) {
        if (!waits()) {
            throw new DomainException(new MpesaError.NotWaiting());
        }
        return new MpesaPayment(
                id,
                receipt,
                seenIn,
                intent,
                new Match.Found(customer, by, Optional.empty()),
                told,
                receivedAt,
                version);
    }

    private static Payer knownBetter(Payer one, Payer other) {
        if (one instanceof Payer.Known) {
            return one;
        }
        return other instanceof Payer.Known || one instanceof Payer.Unsaid ? other : one;
    }
}

package io.uplink.domain.money.mpesa;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A request to a phone. It goes forward only: money that came is final, and money wins over every
 * failure that was told before. Calls arrive late, twice and in any order, so each may be told at
 * any time; the answer is the intent as it is afterwards.
 *
 * @param code the last thing that was told of it
 * @param askAt when to ask Safaricom what became of it; empty once nobody needs to
 * @param version the one it was loaded with, 0 if never stored
 */
public record PaymentIntent(
        IntentId id,
        PaymentRequest asked,
        IntentState state,
        Optional<PushTicket> ticket,
        Optional<ResultCode> code,
        Optional<ReceiptNumber> receipt,
        Instant createdAt,
        Instant changedAt,
        Optional<Instant> askAt,
        int asks,
        long version) {

    /** A phone shows the request for about a minute. */
    public static final Duration FIRST_ASK = Duration.ofSeconds(75);

    /** Nobody is asked again on the same phone before it. */
    public static final Duration COOL_DOWN = Duration.ofMinutes(2);

    /** After it nothing comes of a request any more, but a receipt. */
    public static final Duration GIVE_UP = Duration.ofHours(24);

    private static final Duration SECOND_ASK = Duration.ofMinutes(3);
    private static final Duration THIRD_ASK = Duration.ofMinutes(10);
    private static final Duration HOURLY = Duration.ofHours(1);

    public static PaymentIntent create(IntentId id, PaymentRequest asked, Instant now) {
        return new PaymentIntent(
                id,
                asked,
                IntentState.CREATED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                now,
                now,
                Optional.of(now.plus(FIRST_ASK)),
                0,
                0);
    }

    /** Before it is sent: whoever finds it so never sends it again. */
    public PaymentIntent sent(Instant now) {
        if (state != IntentState.CREATED) {
            throw new IllegalStateException("sent before");
        }
        return in(IntentState.SENT, now);
    }

    /** Safaricom took it. */
    public PaymentIntent accepted(PushTicket given, Instant now) {
        var known = withTicket(Optional.of(given));
        return state == IntentState.SENT || state == IntentState.UNKNOWN
                ? known.in(IntentState.PENDING, now)
                : known;
    }

    /** Safaricom said no before any phone was asked. */
    public PaymentIntent refused(ResultCode why, Instant now) {
        return state.isOpen() ? withCode(why).in(IntentState.FAILED, now) : this;
    }

    /** It left, and nobody answered: the phone may have been asked or not. */
    public PaymentIntent unanswered(Instant now) {
        return state == IntentState.SENT ? in(IntentState.UNKNOWN, now) : this;
    }

    /** What a call told of it that brought no receipt. */
    public PaymentIntent told(ResultCode said, Instant now) {
        return judged(said, said.meaning().verdict(), now);
    }

    /** What Safaricom answered when it was asked; doubt ends there, unless it says "paid". */
    public PaymentIntent answered(ResultCode said, String words, Instant now) {
        var meaning = said.meaning(words);
        var verdict =
                meaning == ResultCode.Meaning.UNREACHABLE
                        ? ResultCode.Verdict.FAILED
                        : meaning.verdict();
        return judged(said, verdict, now);
    }

    private PaymentIntent judged(ResultCode said, ResultCode.Verdict verdict, Instant now) {
        if (!state.isOpen()) {
            return this;
        }
        return switch (verdict) {
            case FAILED -> withCode(said).in(IntentState.FAILED, now);
            case CANCELLED -> withCode(said).in(IntentState.CANCELLED, now);
            case EXPIRED -> withCode(said).in(IntentState.EXPIRED, now);
            // Paid without a receipt is not booked: the receipt is what books once.
            case PAID, UNCLEAR ->
                    state == IntentState.CREATED
                            ? this
                            : withCode(said).in(IntentState.UNKNOWN, now);
            case NOT_YET -> this;
        };
    }

    /** A receipt for it; final, and stronger than whatever was told before. */
    public PaymentIntent paid(ReceiptNumber number, Instant now) {
        if (state == IntentState.SUCCEEDED) {
            return this;
        }
        var paid = withCode(ResultCode.DONE).in(IntentState.SUCCEEDED, now);
        return new PaymentIntent(
                paid.id,
                paid.asked,
                paid.state,
                paid.ticket,
                paid.code,
                Optional.of(number),
                createdAt,
                now,
                paid.askAt,
                paid.asks,
                version);
    }

    /** After an ask that settled nothing: when the next is due, or that it is over. */
    public PaymentIntent askedAgain(Instant now) {
        if (!state.isOpen()) {
            return this;
        }
        var age = Duration.between(createdAt, now);
        if (age.compareTo(GIVE_UP) >= 0) {
            return in(IntentState.EXPIRED, now);
        }
        var next =
                switch (asks) {
                    case 0 -> createdAt.plus(SECOND_ASK);
                    case 1 -> createdAt.plus(THIRD_ASK);
                    default -> now.plus(HOURLY);
                };
        return new PaymentIntent(
                id,
                asked,
                state,
                ticket,
                code,
                receipt,
                createdAt,
                changedAt,
                Optional.of(next.isAfter(now) ? next : now.plus(FIRST_ASK)),
                asks + 1,
                version);
    }

    /** Nothing came of it, and nothing will but a receipt. */
    public PaymentIntent expired(Instant now) {
        return state.isOpen() ? in(IntentState.EXPIRED, now) : this;
    }

    /** Until when the same phone is left alone. */
    public Instant coolUntil() {
        return createdAt.plus(COOL_DOWN);
    }

    private PaymentIntent in(IntentState next, Instant now) {
        return new PaymentIntent(
                id,
                asked,
                next,
                ticket,
                code,
                receipt,
                createdAt,
                next == state ? changedAt : now,
                next.isOpen() ? askAt : Optional.empty(),
                asks,
                version);
    }

    private PaymentIntent withTicket(Optional<PushTicket> given) {
        return new PaymentIntent(
                id,
                asked,
                state,
                ticket.or(() -> given),
                code,
                receipt,
                createdAt,
                changedAt,
                askAt,
                asks,
                version);
    }

    private PaymentIntent withCode(ResultCode said) {
        return new PaymentIntent(
                id,
                asked,
                state,
                ticket,
                Optional.of(said),
                receipt,
                createdAt,
                changedAt,
                askAt,
                asks,
                version);
    }
}

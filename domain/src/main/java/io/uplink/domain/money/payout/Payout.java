package io.uplink.domain.money.payout;

import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.money.mpesa.ResultCode.Meaning;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Money that goes back by phone: asked for, said yes to by a second person, stored, then sent once.
 * What Safaricom tells of it comes late, twice and in any order. That it went is final; that it
 * failed is not, for money that went after all went.
 *
 * @param decidedBy the second person; empty while nobody said anything, or where none is needed
 * @param version the one it was loaded with, 0 if never stored
 */
public record Payout(
        PayoutId id,
        PayoutOrder order,
        PayoutState state,
        Optional<PersonId> decidedBy,
        Names names,
        Told told,
        Asking asking,
        Instant changedAt,
        long version) {

    /** Results come within seconds. */
    public static final Duration FIRST_ASK = Duration.ofSeconds(75);

    /** Before it, Safaricom may not know yet what it will know. */
    public static final Duration SURE = Duration.ofMinutes(10);

    /** After it a person asks Safaricom by telephone. */
    public static final Duration GIVE_UP = Duration.ofHours(24);

    private static final Duration SECOND_ASK = Duration.ofMinutes(3);
    private static final Duration HOURLY = Duration.ofHours(1);

    /**
     * What Safaricom calls it.
     *
     * @param question what it calls our last question about it
     */
    public record Names(Optional<String> conversation, Optional<String> question) {}

    /**
     * What was told of it.
     *
     * @param code the last thing that was
     * @param receipt of the money that went
     * @param disputed it contradicts something told before: a person has to look
     */
    public record Told(
            Optional<ResultCode> code, Optional<ReceiptNumber> receipt, boolean disputed) {

        private Told with(ResultCode said) {
            return new Told(Optional.of(said), receipt, disputed);
        }

        private Told receipted(Optional<ReceiptNumber> number) {
            return new Told(code, number, disputed);
        }

        private Told inDispute() {
            return new Told(code, receipt, true);
        }
    }

    /**
     * Our questions about it.
     *
     * @param sentAt when it left
     * @param askAt when to ask what became of it; empty where nobody needs to
     * @param asks how often that was done
     */
    public record Asking(Optional<Instant> sentAt, Optional<Instant> askAt, int asks) {

        private Asking at(Optional<Instant> next) {
            return new Asking(sentAt, next, asks);
        }
    }

    public static Payout requested(PayoutId id, PayoutOrder order) {
        return new Payout(
                id,
                order,
                PayoutState.REQUESTED,
                Optional.empty(),
                new Names(Optional.empty(), Optional.empty()),
                new Told(Optional.empty(), Optional.empty(), false),
                new Asking(Optional.empty(), Optional.empty(), 0),
                order.at(),
                0);
    }

    public Optional<String> conversation() {
        return names.conversation();
    }

    public Optional<String> question() {
        return names.question();
    }

    public Optional<ResultCode> code() {
        return told.code();
    }

    public Optional<ReceiptNumber> receipt() {
        return told.receipt();
    }

    public boolean disputed() {
        return told.disputed();
    }

    public Optional<Instant> sentAt() {
        return asking.sentAt();
    }

    public Optional<Instant> askAt() {
        return asking.askAt();
    }

    public int asks() {
        return asking.asks();
    }

    /** Somebody else says yes; empty where nobody has to. */
    public Payout approved(Optional<PersonId> second, Instant now) {
        requireUndecided(second);
        return in(PayoutState.CREATED, now)
                .by(second)
                .withAsking(asking.at(Optional.of(now.plus(FIRST_ASK))));
    }

    /** Somebody says no; whoever asked for it may, too. */
    public Payout declined(PersonId by, Instant now) {
        requireUndecided(Optional.empty());
        return in(PayoutState.DECLINED, now).by(Optional.of(by));
    }

    private void requireUndecided(Optional<PersonId> second) {
        if (state != PayoutState.REQUESTED) {
            throw new DomainException(new PayoutError.Decided());
        }
        if (second.filter(order.by()::equals).isPresent()) {
            throw new DomainException(new PayoutError.OwnRequest());
        }
    }

    /** Before it is sent: whoever finds it so never sends it again. */
    public Payout sent(Instant now) {
        if (state != PayoutState.CREATED) {
            throw new IllegalStateException("sent before");
        }
        return in(PayoutState.SENT, now)
                .withAsking(new Asking(Optional.of(now), Optional.of(now.plus(FIRST_ASK)), asks()));
    }

    /** Safaricom took it. */
    public Payout accepted(String theirs, Instant now) {
        var named = conversation().isPresent() || theirs.isEmpty() ? this : named(theirs);
        return state == PayoutState.SENT || state == PayoutState.UNKNOWN
                ? named.in(PayoutState.PENDING, now)
                : named;
    }

    /** Safaricom said no when it was sent. */
    public Payout refused(ResultCode why, Instant now) {
        return state == PayoutState.SENT || state == PayoutState.UNKNOWN
                ? failedOrUnclear(why, now)
                : this;
    }

    /** It left, and nobody answered. */
    public Payout unanswered(Instant now) {
        return state == PayoutState.SENT || state == PayoutState.PENDING
                ? in(PayoutState.UNKNOWN, now)
                : this;
    }

    /** It went; said of another amount than was asked for, it is for people to look at. */
    public Payout went(Optional<ReceiptNumber> number, Optional<Money> said, Instant now) {
        if (!mayBeTold() || state == PayoutState.SUCCEEDED) {
            return this;
        }
        if (said.filter(amount -> !amount.equals(order.money())).isPresent()) {
            return state == PayoutState.FAILED
                    ? inDispute()
                    : in(PayoutState.UNKNOWN, now).inDispute();
        }
        var after = state == PayoutState.FAILED ? inDispute() : this;
        return after.with(ResultCode.DONE).receipted(number).in(PayoutState.SUCCEEDED, now);
    }

    /** It did not go. That it went, once told, is stronger. */
    public Payout told(ResultCode why, Instant now) {
        if (!mayBeTold()) {
            return this;
        }
        return switch (state) {
            case SUCCEEDED -> inDispute();
            case FAILED -> this;
            default -> failedOrUnclear(why, now);
        };
    }

    /** Safaricom knows of none; before {@link #SURE} it may only be late. */
    public Payout unheardOf(ResultCode why, Instant now) {
        var old = sentAt().filter(at -> !now.isBefore(at.plus(SURE))).isPresent();
        return state.isUnderway() && old ? with(why).in(PayoutState.FAILED, now) : this;
    }

    /** A person found out what became of it. */
    public Payout settled(boolean gone, Optional<ReceiptNumber> number, Instant now) {
        if (state != PayoutState.UNKNOWN) {
            throw new DomainException(new PayoutError.NotUnknown());
        }
        return gone
                ? receipted(number).in(PayoutState.SUCCEEDED, now)
                : in(PayoutState.FAILED, now);
    }

    /** A question about it was sent. */
    public Payout asked(String name) {
        return withNames(new Names(conversation(), Optional.of(name)));
    }

    /** When the next question is due, or that no more are asked. */
    public Payout askedAgain(Instant now) {
        if (!state.isUnderway() || sentAt().isEmpty()) {
            return withAsking(asking.at(Optional.empty()));
        }
        var since = sentAt().get();
        if (!now.isBefore(since.plus(GIVE_UP))) {
            return in(PayoutState.UNKNOWN, now).withAsking(asking.at(Optional.empty()));
        }
        var next =
                switch (asks()) {
                    case 0 -> since.plus(SECOND_ASK);
                    case 1 -> since.plus(SURE);
                    default -> now.plus(HOURLY);
                };
        var later = next.isAfter(now) ? next : now.plus(FIRST_ASK);
        return withAsking(new Asking(sentAt(), Optional.of(later), asks() + 1));
    }

    private boolean mayBeTold() {
        return sentAt().isPresent();
    }

    private Payout failedOrUnclear(ResultCode why, Instant now) {
        var meaning = why.meaning();
        return switch (meaning.verdict()) {
            case NOT_YET ->
                    meaning == Meaning.AT_WORK ? this : with(why).in(PayoutState.FAILED, now);
            case UNCLEAR, PAID -> with(why).in(PayoutState.UNKNOWN, now);
            case FAILED, CANCELLED, EXPIRED -> with(why).in(PayoutState.FAILED, now);
        };
    }

    private Payout in(PayoutState next, Instant now) {
        return new Payout(
                id,
                order,
                next,
                decidedBy,
                names,
                told,
                next.isUnderway() ? asking : asking.at(Optional.empty()),
                next == state ? changedAt : now,
                version);
    }

    private Payout by(Optional<PersonId> second) {
        return new Payout(id, order, state, second, names, told, asking, changedAt, version);
    }

    private Payout named(String theirs) {
        return withNames(new Names(Optional.of(theirs), question()));
    }

    private Payout withNames(Names next) {
        return new Payout(id, order, state, decidedBy, next, told, asking, changedAt, version);
    }

    private Payout with(ResultCode said) {
        return withTold(told.with(said));
    }

    private Payout receipted(Optional<ReceiptNumber> number) {
        return withTold(told.receipted(number));
    }

    private Payout inDispute() {
        return withTold(told.inDispute());
    }

    private Payout withTold(Told next) {
        return new Payout(id, order, state, decidedBy, names, next, asking, changedAt, version);
    }

    private Payout withAsking(Asking next) {
        return new Payout(id, order, state, decidedBy, names, told, next, changedAt, version);
    }
}

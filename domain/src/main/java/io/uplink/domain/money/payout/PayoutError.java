package io.uplink.domain.money.payout;

import io.uplink.domain.shared.DomainError;

/** Why money does not go back. */
public sealed interface PayoutError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoSuch _ -> "payout.no-such";
            case OwnRequest _ -> "payout.own-request";
            case Decided _ -> "payout.decided";
            case NotUnknown _ -> "payout.not-unknown";
            case UnderWay _ -> "payout.under-way";
            case NotReversible _ -> "payout.not-reversible";
            case NotAsked _ -> "payout.not-asked";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NoSuch _ -> Category.NOT_FOUND;
            case OwnRequest _, Decided _, NotUnknown _, UnderWay _, NotReversible _, NotAsked _ ->
                    Category.CONFLICT;
        };
    }

    /** There is none, or not where the asker works. */
    record NoSuch() implements PayoutError {}

    /** Whoever asked for it cannot be the second person. */
    record OwnRequest() implements PayoutError {}

    /** It was said yes or no to. */
    record Decided() implements PayoutError {}

    /** What became of it is known. */
    record NotUnknown() implements PayoutError {}

    /** Safaricom did not take the question what a paybill holds. */
    record NotAsked() implements PayoutError {}

    /** The same money is on its way back already. */
    record UnderWay() implements PayoutError {}

    /** A part was given back, or it was taken back: nothing whole is left to reverse. */
    record NotReversible() implements PayoutError {}
}

package io.uplink.domain.money.mpesa;

import io.uplink.domain.shared.DomainError;
import java.util.Map;

/** Why mobile money refuses something. */
public sealed interface MpesaError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoSuch _ -> "mpesa.no-such";
            case TooSoon _ -> "mpesa.too-soon";
            case OneOpen _ -> "mpesa.one-open";
            case NoShortcode _ -> "mpesa.no-shortcode";
            case NotWaiting _ -> "mpesa.not-waiting";
            case NumberTaken _ -> "mpesa.number-taken";
            case NotReached _ -> "mpesa.not-reached";
            case TooMany _ -> "mpesa.too-many";
            case NothingDue _ -> "mpesa.nothing-due";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NoSuch _ -> Category.NOT_FOUND;
            case TooSoon _, OneOpen _, NoShortcode _, NotWaiting _, NumberTaken _, NothingDue _ ->
                    Category.CONFLICT;
            case TooMany _ -> Category.THROTTLED;
            case NotReached _ -> Category.UNAVAILABLE;
        };
    }

    @Override
    default Map<String, Object> members() {
        return switch (this) {
            case TooSoon(var seconds) -> Map.of("retryAfterSeconds", seconds);
            case TooMany(var seconds) -> Map.of("retryAfterSeconds", seconds);
            case NoSuch _,
                    OneOpen _,
                    NoShortcode _,
                    NotWaiting _,
                    NumberTaken _,
                    NotReached _,
                    NothingDue _ ->
                    Map.of();
        };
    }

    /** No such payment, request or shortcode. */
    record NoSuch() implements MpesaError {}

    /** The phone was asked a moment ago. */
    record TooSoon(long retryAfterSeconds) implements MpesaError {}

    /** This phone, or whoever asks, had enough requests for now. */
    record TooMany(long retryAfterSeconds) implements MpesaError {}

    /** It is paid, or nothing is left to pay on it. */
    record NothingDue() implements MpesaError {}

    /** The phone is being asked. */
    record OneOpen() implements MpesaError {}

    /** The branch has no paybill or till that is switched on. */
    record NoShortcode() implements MpesaError {}

    /** It has an owner already. */
    record NotWaiting() implements MpesaError {}

    /** Another shortcode has that number. */
    record NumberTaken() implements MpesaError {}

    /** Safaricom did not answer, or said no. */
    record NotReached() implements MpesaError {}
}

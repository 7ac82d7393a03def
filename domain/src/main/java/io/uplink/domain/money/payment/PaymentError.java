package io.uplink.domain.money.payment;

import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.Language;
import java.util.Map;

/** Why a payment refuses something. */
public sealed interface PaymentError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoSuch _ -> "payment.not-found";
            case Differs _ -> "payment.differs";
            case Reversed _ -> "payment.reversed";
            case Refunded _ -> "payment.refunded";
            case MoreThanLeft _ -> "payment.more-than-left";
            case OtherCustomer _ -> "payment.other-customer";
            case UnderWay _ -> "payment.under-way";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NoSuch _ -> Category.NOT_FOUND;
            case Differs _, Reversed _, Refunded _, MoreThanLeft _, OtherCustomer _, UnderWay _ ->
                    Category.CONFLICT;
        };
    }

    @Override
    default Map<String, Object> members() {
        return switch (this) {
            case Differs(var number) -> Map.of("number", number);
            case MoreThanLeft(var left) -> Map.of("left", left);
            case NoSuch _, Reversed _, Refunded _, OtherCustomer _, UnderWay _ -> Map.of();
        };
    }

    @Override
    default String about(Language language) {
        return switch (this) {
            case Differs(var number) -> number;
            case MoreThanLeft(var left) -> left;
            case NoSuch _, Reversed _, Refunded _, OtherCustomer _, UnderWay _ -> "";
        };
    }

    record NoSuch() implements PaymentError {}

    /** The payment of that number has the same reference, and another amount or customer. */
    record Differs(String number) implements PaymentError {}

    record Reversed() implements PaymentError {}

    /** What was given back is not taken back. */
    record Refunded() implements PaymentError {}

    /** So much is left, as people write it. */
    record MoreThanLeft(String left) implements PaymentError {}

    /** M-Pesa is asked to give it back. */
    record UnderWay() implements PaymentError {}

    /** The invoice belongs to somebody else. */
    record OtherCustomer() implements PaymentError {}
}

package io.uplink.domain.sales.order;

import io.uplink.domain.shared.DomainError;
import java.util.Map;

/** Why an order is refused. */
public sealed interface OrderError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoSuch _ -> "order.not-found";
            case NotOffered _ -> "order.not-offered";
            case Over _ -> "order.over";
            case OtherCustomer _ -> "order.other-customer";
            case FormUsed _ -> "order.form-used";
            case LooksLikeARobot _ -> "order.robot";
            case TooMany _ -> "order.too-many";
            case Throttled _ -> "order.throttled";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NoSuch _ -> Category.NOT_FOUND;
            case NotOffered _, Over _, OtherCustomer _, FormUsed _ -> Category.CONFLICT;
            case LooksLikeARobot _ -> Category.INVALID;
            case TooMany _, Throttled _ -> Category.THROTTLED;
        };
    }

    @Override
    default Map<String, Object> members() {
        return switch (this) {
            case Over(var state) -> Map.of("state", state);
            case FormUsed(var number) -> Map.of("number", number);
            case TooMany(var seconds) -> Map.of("retryAfterSeconds", seconds);
            case Throttled(var seconds) -> Map.of("retryAfterSeconds", seconds);
            case NoSuch _, NotOffered _, OtherCustomer _, LooksLikeARobot _ -> Map.of();
        };
    }

    record NoSuch() implements OrderError {}

    /** The package is no longer sold. */
    record NotOffered() implements OrderError {}

    /** It was cancelled or became a customer. */
    record Over(String state) implements OrderError {}

    /** Money that came for it made it somebody's already. */
    record OtherCustomer() implements OrderError {}

    /** The same form was sent before with other words. */
    record FormUsed(String number) implements OrderError {}

    record LooksLikeARobot() implements OrderError {}

    /** Enough orders for a day of this number or from this address. */
    record TooMany(long retryAfterSeconds) implements OrderError {}

    /** Looked at too often. */
    record Throttled(long retryAfterSeconds) implements OrderError {}
}

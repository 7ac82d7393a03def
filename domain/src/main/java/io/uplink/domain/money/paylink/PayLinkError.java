package io.uplink.domain.money.paylink;

import io.uplink.domain.shared.DomainError;
import java.util.Map;

/** Why an invoice is not sent, or its address opens nothing. */
public sealed interface PayLinkError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case Ended _ -> "paylink.ended";
            case NotTexted _ -> "paylink.not-texted";
            case TooMany _ -> "paylink.too-many";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case Ended _ -> Category.NOT_FOUND;
            case NotTexted _ -> Category.CONFLICT;
            case TooMany _ -> Category.THROTTLED;
        };
    }

    @Override
    default Map<String, Object> members() {
        return switch (this) {
            case TooMany(var seconds) -> Map.of("retryAfterSeconds", seconds);
            case Ended _, NotTexted _ -> Map.of();
        };
    }

    /** Unknown, withdrawn or over: whoever guesses learns nothing. */
    record Ended() implements PayLinkError {}

    /** No mobile number, no wish to be texted, or the message is switched off. */
    record NotTexted() implements PayLinkError {}

    /** It was looked at too often. */
    record TooMany(long retryAfterSeconds) implements PayLinkError {}
}

package io.uplink.domain.money.naming;

import io.uplink.domain.shared.DomainError;
import java.util.Map;

/** Why a payer's word is not taken. */
public sealed interface NamingError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case Ended _ -> "naming.ended";
            case TriedOften _ -> "naming.tried-often";
            case Settled _ -> "naming.settled";
            case TooMany _ -> "naming.too-many";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case Ended _ -> Category.NOT_FOUND;
            case TriedOften _, Settled _ -> Category.CONFLICT;
            case TooMany _ -> Category.THROTTLED;
        };
    }

    @Override
    default Map<String, Object> members() {
        return switch (this) {
            case TooMany(var seconds) -> Map.of("retryAfterSeconds", seconds);
            case Ended _, TriedOften _, Settled _ -> Map.of();
        };
    }

    /** Unknown or over: whoever guesses learns nothing. */
    record Ended() implements NamingError {}

    /** All tries of the address are used up. */
    record TriedOften() implements NamingError {}

    /** The payer has said it, or the money has its owner. */
    record Settled() implements NamingError {}

    /** It was looked at too often. */
    record TooMany(long retryAfterSeconds) implements NamingError {}
}

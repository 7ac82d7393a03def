package io.uplink.domain.sales.lead;

import io.uplink.domain.shared.DomainError;
import java.util.Map;

/** Why something about a lead is refused. */
public sealed interface LeadError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoSuch _ -> "lead.not-found";
            case Over _ -> "lead.over";
            case WonByOrder _ -> "lead.won-by-order";
            case FormUsed _ -> "lead.form-used";
            case LooksLikeARobot _ -> "lead.robot";
            case TooMany _ -> "lead.too-many";
            case Throttled _ -> "lead.throttled";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NoSuch _ -> Category.NOT_FOUND;
            case Over _, WonByOrder _, FormUsed _ -> Category.CONFLICT;
            case LooksLikeARobot _ -> Category.INVALID;
            case TooMany _, Throttled _ -> Category.THROTTLED;
        };
    }

    @Override
    default Map<String, Object> members() {
        return switch (this) {
            case Over(var stage) -> Map.of("stage", stage);
            case TooMany(var seconds) -> Map.of("retryAfterSeconds", seconds);
            case Throttled(var seconds) -> Map.of("retryAfterSeconds", seconds);
            case NoSuch _, WonByOrder _, FormUsed _, LooksLikeARobot _ -> Map.of();
        };
    }

    record NoSuch() implements LeadError {}

    /** It was won, or lost. */
    record Over(String stage) implements LeadError {}

    /** Nobody says that a lead is won: its order does. */
    record WonByOrder() implements LeadError {}

    /** The same form was sent before with other words. */
    record FormUsed() implements LeadError {}

    record LooksLikeARobot() implements LeadError {}

    /** Enough messages for a day of this sender or from this address. */
    record TooMany(long retryAfterSeconds) implements LeadError {}

    /** Looked at too often. */
    record Throttled(long retryAfterSeconds) implements LeadError {}
}

package io.uplink.domain.care.link;

import io.uplink.domain.shared.DomainError;
import java.util.Map;

/** Why a link opens nothing. */
public sealed interface LinkError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case Ended _ -> "link.ended";
            case Throttled _ -> "link.throttled";
            case StateRefused _ -> "link.state-refused";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case Ended _ -> Category.NOT_FOUND;
            case Throttled _ -> Category.THROTTLED;
            case StateRefused _ -> Category.CONFLICT;
        };
    }

    /** Expired, used up, revoked or never given out: which one is nobody's business. */
    record Ended() implements LinkError {}

    /** Looked at too often. */
    record Throttled(long retryAfterSeconds) implements LinkError {
        @Override
        public Map<String, Object> members() {
            return Map.of("retryAfterSeconds", retryAfterSeconds);
        }
    }

    /** A link of this kind cannot ask for that. */
    record StateRefused() implements LinkError {}
}

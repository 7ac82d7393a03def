package io.uplink.domain.insight.wallboard;

import io.uplink.domain.shared.DomainError;
import java.util.Map;

/** Why a wall cannot be watched live; it can be looked at all the same. */
public sealed interface WallboardError extends DomainError {

    /** In how many seconds it is worth another try. */
    int retryAfterSeconds();

    @Override
    default String code() {
        return switch (this) {
            case TooManyOfOne _ -> "wallboard.too-many-of-one";
            case Full _ -> "wallboard.full";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case TooManyOfOne _ -> Category.THROTTLED;
            case Full _ -> Category.UNAVAILABLE;
        };
    }

    @Override
    default Map<String, Object> members() {
        return Map.of("retryAfterSeconds", retryAfterSeconds());
    }

    /** The person watches on as many screens as one person may. */
    record TooManyOfOne(int retryAfterSeconds) implements WallboardError {}

    /** As many watch as this instance serves. */
    record Full(int retryAfterSeconds) implements WallboardError {}
}

package io.uplink.domain.care.rule;

import io.uplink.domain.shared.DomainError;
import java.util.Map;

/** Why a rule cannot be used or kept. */
public sealed interface RuleError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoSuchRule _ -> "rule.not-found";
            case TooMany _ -> "rule.too-many";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NoSuchRule _ -> Category.NOT_FOUND;
            case TooMany _ -> Category.CONFLICT;
        };
    }

    /** Not there, or not for this reader. */
    record NoSuchRule() implements RuleError {}

    /** There are as many as may be. */
    record TooMany(int most) implements RuleError {
        @Override
        public Map<String, Object> members() {
            return Map.of("most", most);
        }
    }
}

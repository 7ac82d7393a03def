package io.uplink.domain.insight.daily;

import io.uplink.domain.shared.DomainError;

/** Why a day cannot be shown. */
public sealed interface DailyError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoSuchBranch _ -> "summary.branch-not-found";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NoSuchBranch _ -> Category.NOT_FOUND;
        };
    }

    /** Not there, closed, or not for this reader. */
    record NoSuchBranch() implements DailyError {}
}

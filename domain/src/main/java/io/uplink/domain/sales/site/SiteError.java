package io.uplink.domain.sales.site;

import io.uplink.domain.shared.DomainError;

/** Why the public page is refused. */
public sealed interface SiteError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoTitle _ -> "site.no-title";
            case NotShown _ -> "site.not-shown";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NoTitle _ -> Category.CONFLICT;
            case NotShown _ -> Category.NOT_FOUND;
        };
    }

    record NoTitle() implements SiteError {}

    /** There is no public page now. */
    record NotShown() implements SiteError {}
}

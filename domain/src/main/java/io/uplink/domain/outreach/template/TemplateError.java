package io.uplink.domain.outreach.template;

import io.uplink.domain.shared.DomainError;

/** Why a template cannot be shown or changed. */
public sealed interface TemplateError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoSuch _ -> "template.not-found";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NoSuch _ -> Category.NOT_FOUND;
        };
    }

    /** There is no occasion of that name. */
    record NoSuch() implements TemplateError {}
}

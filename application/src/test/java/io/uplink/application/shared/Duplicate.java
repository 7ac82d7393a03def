package io.uplink.application.shared;

import io.uplink.domain.shared.DomainError;

/** What a database answers when it has such a row already. */
public record Duplicate() implements DomainError {

    @Override
    public String code() {
        return "data.duplicate";
    }

    @Override
    public Category category() {
        return Category.CONFLICT;
    }
}

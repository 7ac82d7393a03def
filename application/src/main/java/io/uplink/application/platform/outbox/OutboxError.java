package io.uplink.application.platform.outbox;

import io.uplink.domain.shared.DomainError;

/** Why a delivery cannot be replayed. */
public sealed interface OutboxError extends DomainError {

    /** It is not there, or not dead any more. */
    record NotDead() implements OutboxError {}

    @Override
    default String code() {
        return switch (this) {
            case NotDead _ -> "outbox.not-dead";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NotDead _ -> Category.CONFLICT;
        };
    }
}

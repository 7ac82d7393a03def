package io.uplink.application.platform.idempotency;

import io.uplink.domain.shared.DomainError;

/** Why a request with a key is not taken. */
public sealed interface IdempotencyError extends DomainError {

    /** Longer than {@value AnswerOnce#MOST_LENGTH} characters, or not printable ASCII. */
    record KeyUnreadable() implements IdempotencyError {}

    /** The key belongs to another request of the same sender. */
    record KeyReused() implements IdempotencyError {}

    /** The first request with this key has not been answered yet. */
    record InProgress() implements IdempotencyError {}

    @Override
    default String code() {
        return switch (this) {
            case KeyUnreadable _ -> "idempotency.key-unreadable";
            case KeyReused _ -> "idempotency.key-reused";
            case InProgress _ -> "idempotency.in-progress";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case KeyUnreadable _, KeyReused _ -> Category.INVALID;
            case InProgress _ -> Category.CONFLICT;
        };
    }
}

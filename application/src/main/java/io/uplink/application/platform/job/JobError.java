package io.uplink.application.platform.job;

import io.uplink.domain.shared.DomainError;

/** Why a job cannot be asked for. */
public sealed interface JobError extends DomainError {

    record NotFound() implements JobError {}

    @Override
    default String code() {
        return switch (this) {
            case NotFound _ -> "job.not-found";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NotFound _ -> Category.NOT_FOUND;
        };
    }
}

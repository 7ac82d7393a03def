package io.uplink.domain.outreach.notification;

import io.uplink.domain.shared.DomainError;

/** Why something cannot be done with a notification. */
public sealed interface NotificationError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoSuch _ -> "notification.not-found";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NoSuch _ -> Category.NOT_FOUND;
        };
    }

    /** Not there any more, or another's. */
    record NoSuch() implements NotificationError {}
}

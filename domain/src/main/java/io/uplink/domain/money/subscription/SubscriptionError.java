package io.uplink.domain.money.subscription;

import io.uplink.domain.shared.DomainError;

/** Why a subscription refuses something. */
public sealed interface SubscriptionError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoSuch _ -> "subscription.not-found";
            case Ended _ -> "subscription.ended";
            case Paused _ -> "subscription.paused";
            case ChargesDue _ -> "subscription.charges-due";
            case KeyDiffers _ -> "subscription.key-differs";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NoSuch _ -> Category.NOT_FOUND;
            case Ended _, Paused _, ChargesDue _, KeyDiffers _ -> Category.CONFLICT;
        };
    }

    record NoSuch() implements SubscriptionError {}

    record Ended() implements SubscriptionError {}

    /** It is to be resumed first. */
    record Paused() implements SubscriptionError {}

    /** More periods than one change catches up with were not charged yet. */
    record ChargesDue() implements SubscriptionError {}

    /** The key that keeps a second click from doing it twice stands for something else. */
    record KeyDiffers() implements SubscriptionError {}
}

package io.uplink.adapter.in.web.money.subscription;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.domain.money.subscription.BillingInterval;
import io.uplink.domain.money.subscription.SubscriptionStatus;
import io.uplink.domain.shared.Language;

/** States and intervals in the reader's language. */
final class SubscriptionWords {

    private final SubscriptionMessages words;

    SubscriptionWords(Language language) {
        words =
                MessageBundles.get(
                        SubscriptionMessages.class, Localized.Literal.of(language.code()));
    }

    SubscriptionMessages words() {
        return words;
    }

    String state(SubscriptionStatus status) {
        return switch (status) {
            case ACTIVE -> words.active();
            case PAUSED -> words.paused();
            case ENDED -> words.ended();
        };
    }

    static String look(SubscriptionStatus status) {
        return switch (status) {
            case ACTIVE -> "ok";
            case PAUSED -> "warn";
            case ENDED -> "";
        };
    }

    String interval(BillingInterval interval) {
        return switch (interval) {
            case MONTH -> words.month();
            case QUARTER -> words.quarter();
            case HALF_YEAR -> words.halfYear();
            case YEAR -> words.year();
        };
    }
}

package io.uplink.domain.platform.webhook;

import io.uplink.domain.shared.DomainError;
import java.util.Map;

/** Why something cannot be done with a webhook. */
public sealed interface WebhookError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoSuchWebhook _ -> "webhook.not-found";
            case NotDead _ -> "webhook.delivery-not-dead";
            case TooMany _ -> "webhook.too-many";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NoSuchWebhook _ -> Category.NOT_FOUND;
            case NotDead _, TooMany _ -> Category.CONFLICT;
        };
    }

    /** Not there. */
    record NoSuchWebhook() implements WebhookError {}

    /** The delivery is not there, or not given up. */
    record NotDead() implements WebhookError {}

    /** There are as many as may be. */
    record TooMany(int most) implements WebhookError {
        @Override
        public Map<String, Object> members() {
            return Map.of("most", most);
        }
    }
}

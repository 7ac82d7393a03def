package io.uplink.domain.platform.webhook;

import io.uplink.domain.shared.DomainEvent;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.UUID;

/** What happens to a webhook by itself. */
public sealed interface WebhookEvent extends DomainEvent {

    /** Nothing had arrived for days, so nothing is sent there any more. */
    record SwitchedOff(WebhookId webhook, String name, PersonId owner, Instant occurredAt)
            implements WebhookEvent {

        @Override
        public String type() {
            return "webhook.switched-off";
        }

        @Override
        public UUID subject() {
            return webhook.value();
        }
    }
}

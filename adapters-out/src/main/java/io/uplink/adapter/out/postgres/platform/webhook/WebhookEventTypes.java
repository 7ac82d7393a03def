package io.uplink.adapter.out.postgres.platform.webhook;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.out.postgres.platform.outbox.EventTypes;
import io.uplink.domain.platform.webhook.WebhookEvent;
import io.uplink.domain.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What happens to webhooks, by the names under which it is stored. */
@ApplicationScoped
@RegisterForReflection(targets = WebhookEvent.SwitchedOff.class)
class WebhookEventTypes implements EventTypes {

    @Override
    public Map<String, Class<? extends DomainEvent>> byName() {
        return Map.of("webhook.switched-off", WebhookEvent.SwitchedOff.class);
    }
}

package io.uplink.application.platform.webhook;

import io.uplink.application.platform.webhook.port.WebhookDeliveries;
import io.uplink.application.platform.webhook.port.WebhookRepository;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.UUID;

class InMemoryWebhooksTest implements WebhooksContract {

    private final InMemoryWebhooks webhooks = new InMemoryWebhooks();
    private final SequentialIds ids = new SequentialIds();

    @Override
    public WebhookRepository webhooks() {
        return webhooks;
    }

    @Override
    public WebhookDeliveries deliveries() {
        return webhooks;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return new DirectUnitOfWork();
    }

    @Override
    public UUID id() {
        return ids.next();
    }

    @Override
    public PersonId owner() {
        return ActorFixtures.ASHA;
    }

    @Override
    public Instant now() {
        return Instant.parse("2026-03-02T05:00:00Z");
    }
}

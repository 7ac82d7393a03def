package io.uplink.application.platform.webhook.port;

import io.uplink.application.platform.webhook.port.WebhookDeliveries.State;
import io.uplink.application.shared.Page;
import io.uplink.domain.platform.webhook.Webhook;
import io.uplink.domain.platform.webhook.WebhookHealth;
import io.uplink.domain.platform.webhook.WebhookId;
import io.uplink.domain.platform.webhook.WebhookTopic;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Webhooks as their pages show them. */
public interface WebhookQueries {

    /** All, by name; there are never more than {@link Webhook#MOST}. */
    List<Line> all();

    Optional<Line> find(WebhookId id);

    /** Its deliveries, the newest first. */
    Page<Row> deliveries(WebhookId id, Optional<String> cursor, int size);

    /**
     * A webhook and how it goes with it.
     *
     * @param dead how many of its deliveries were given up
     * @param oldUntil until when the secret before counts too
     */
    record Line(
            Webhook webhook,
            WebhookHealth health,
            long waiting,
            long dead,
            Optional<Instant> oldUntil) {}

    /** One delivery; {@code nextAt} only while it waits. */
    record Row(
            UUID id,
            WebhookTopic topic,
            UUID subject,
            State state,
            int attempts,
            Instant createdAt,
            Optional<Instant> nextAt,
            Optional<Instant> triedAt,
            Optional<Integer> status,
            String said) {}
}

package io.uplink.application.platform.webhook;

import io.uplink.application.platform.webhook.port.WebhookDeliveries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import java.time.Duration;
import java.time.InstantSource;

/** Forgets what was sent long ago, and what waited that long for a webhook that is off. */
@UseCase
public final class PruneWebhookDeliveries {

    /** As long as the outbox keeps what it delivered. */
    static final Duration KEPT = Duration.ofDays(14);

    /** Rows in one statement, so that no lock is held for long. */
    static final int BATCH = 5_000;

    private final WebhookDeliveries deliveries;
    private final InstantSource clock;

    public PruneWebhookDeliveries(WebhookDeliveries deliveries, InstantSource clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** How many went. */
    public int execute(Actor actor) {
        actor.requireJob();
        return deliveries.prune(clock.instant().minus(KEPT), BATCH);
    }
}

package io.uplink.application.platform.webhook;

import io.uplink.application.platform.webhook.port.WebhookDeliveries;
import io.uplink.application.platform.webhook.port.WebhookDeliveries.Claimed;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Takes what is due to be sent to programs of others. */
@UseCase
public final class ClaimWebhookDeliveries {

    /** Longer than a call may take; after it, whoever claimed is taken for dead. */
    public static final Duration LEASE = Duration.ofSeconds(60);

    /** An endpoint that hangs leaves room for those that do not. */
    static final int MOST_OF_ONE = 2;

    private final WebhookDeliveries deliveries;
    private final InstantSource clock;

    public ClaimWebhookDeliveries(WebhookDeliveries deliveries, InstantSource clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    public List<Claimed> execute(Actor actor, int most) {
        actor.requireJob();
        var now = clock.instant();
        return deliveries.claim(most, MOST_OF_ONE, now, now.plus(LEASE));
    }
}

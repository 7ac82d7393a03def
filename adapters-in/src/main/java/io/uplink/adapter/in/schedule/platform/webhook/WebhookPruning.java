package io.uplink.adapter.in.schedule.platform.webhook;

import io.uplink.application.platform.webhook.PruneWebhookDeliveries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class WebhookPruning implements Job {

    private final PruneWebhookDeliveries pruneWebhookDeliveries;

    WebhookPruning(PruneWebhookDeliveries pruneWebhookDeliveries) {
        this.pruneWebhookDeliveries = pruneWebhookDeliveries;
    }

    @Override
    public String name() {
        return "webhooks.prune";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public String run() {
        return pruneWebhookDeliveries.execute(new Actor.Job(name())) + " rows forgotten";
    }
}

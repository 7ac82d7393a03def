package io.uplink.adapter.in.schedule.platform.outbox;

import io.uplink.application.platform.outbox.PruneDeliveries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class OutboxPruning implements Job {

    private final PruneDeliveries pruneDeliveries;

    OutboxPruning(PruneDeliveries pruneDeliveries) {
        this.pruneDeliveries = pruneDeliveries;
    }

    @Override
    public String name() {
        return "outbox.prune";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public String run() {
        return pruneDeliveries.execute(new Actor.Job(name())) + " rows forgotten";
    }
}

package io.uplink.adapter.in.schedule.care.portal;

import io.uplink.application.care.portal.PrunePortal;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class PortalPruning implements Job {

    private final PrunePortal prunePortal;

    PortalPruning(PrunePortal prunePortal) {
        this.prunePortal = prunePortal;
    }

    @Override
    public String name() {
        return "portal.prune";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public String run() {
        return prunePortal.execute(new Actor.Job(name())) + " rows forgotten";
    }
}

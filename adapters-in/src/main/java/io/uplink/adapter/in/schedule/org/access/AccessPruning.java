package io.uplink.adapter.in.schedule.org.access;

import io.uplink.application.org.access.PruneAccess;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class AccessPruning implements Job {

    private final PruneAccess pruneAccess;

    AccessPruning(PruneAccess pruneAccess) {
        this.pruneAccess = pruneAccess;
    }

    @Override
    public String name() {
        return "access.prune";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public String run() {
        return pruneAccess.execute(new Actor.Job(name())) + " rows forgotten";
    }
}

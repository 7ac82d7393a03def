package io.uplink.adapter.in.schedule.care.privacy;

import io.uplink.application.care.privacy.PruneAccessLog;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class AccessLogPruning implements Job {

    private final PruneAccessLog pruneAccessLog;

    AccessLogPruning(PruneAccessLog pruneAccessLog) {
        this.pruneAccessLog = pruneAccessLog;
    }

    @Override
    public String name() {
        return "privacy.prune-looks";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public String run() {
        return pruneAccessLog.execute(new Actor.Job(name())) + " looks forgotten";
    }
}

package io.uplink.adapter.in.schedule.platform.job;

import io.uplink.application.platform.job.PruneJobRuns;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class JobRunPruning implements Job {

    private final PruneJobRuns pruneJobRuns;

    JobRunPruning(PruneJobRuns pruneJobRuns) {
        this.pruneJobRuns = pruneJobRuns;
    }

    @Override
    public String name() {
        return "job.prune";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public String run() {
        return pruneJobRuns.execute(new Actor.Job(name())) + " runs forgotten";
    }
}

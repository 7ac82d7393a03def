package io.uplink.adapter.in.schedule.insight.activity;

import io.uplink.application.insight.activity.PruneActivity;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class ActivityPruning implements Job {

    private final PruneActivity pruneActivity;

    ActivityPruning(PruneActivity pruneActivity) {
        this.pruneActivity = pruneActivity;
    }

    @Override
    public String name() {
        return "activity.prune";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public String run() {
        return pruneActivity.execute(new Actor.Job(name())) + " entries forgotten";
    }
}

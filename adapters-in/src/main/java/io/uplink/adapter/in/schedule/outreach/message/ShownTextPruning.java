package io.uplink.adapter.in.schedule.outreach.message;

import io.uplink.application.outreach.message.PruneDevelopmentTexts;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class ShownTextPruning implements Job {

    private final PruneDevelopmentTexts pruneTexts;

    ShownTextPruning(PruneDevelopmentTexts pruneTexts) {
        this.pruneTexts = pruneTexts;
    }

    @Override
    public String name() {
        return "outreach.prune-shown";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public String run() {
        return pruneTexts.execute(new Actor.Job(name())) + " texts forgotten";
    }
}

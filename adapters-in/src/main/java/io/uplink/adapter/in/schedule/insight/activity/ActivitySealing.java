package io.uplink.adapter.in.schedule.insight.activity;

import io.uplink.application.insight.activity.SealActivity;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class ActivitySealing implements Job {

    private final SealActivity sealActivity;

    ActivitySealing(SealActivity sealActivity) {
        this.sealActivity = sealActivity;
    }

    @Override
    public String name() {
        return "activity.seal";
    }

    /** So long an entry could be changed unseen; shorter would only make many small blocks. */
    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public String run() {
        var closed = sealActivity.execute(new Actor.Job(name()));
        return closed.isPresent() ? closed.getAsInt() + " entries sealed" : "too busy, later";
    }
}

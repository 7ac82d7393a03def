package io.uplink.adapter.in.schedule.insight.activity;

import io.uplink.application.insight.activity.CheckActivity;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;

@ApplicationScoped
class ActivityChecking implements Job {

    private static final Logger LOG = Logger.getLogger(ActivityChecking.class);

    private final CheckActivity checkActivity;

    ActivityChecking(CheckActivity checkActivity) {
        this.checkActivity = checkActivity;
    }

    @Override
    public String name() {
        return "activity.check";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    /** What is broken also stands in the log outside the database, where it cannot be erased. */
    @Override
    public String run() {
        var watch = checkActivity.execute(new Actor.Job(name()));
        if (watch.broken().isPresent()) {
            var broken = watch.broken().get();
            LOG.errorf(
                    "the activity log is not as it was written: block %d, %s",
                    broken.block(), broken.fault().key());
            return "block " + broken.block() + " is not as it was: " + broken.fault().key();
        }
        return watch.entries() + " entries are as they were written";
    }
}

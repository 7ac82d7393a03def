package io.uplink.adapter.in.schedule.outreach.notification;

import io.uplink.application.outreach.notification.PruneNotifications;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class NotificationPruning implements Job {

    private final PruneNotifications pruneNotifications;

    NotificationPruning(PruneNotifications pruneNotifications) {
        this.pruneNotifications = pruneNotifications;
    }

    @Override
    public String name() {
        return "outreach.prune-notifications";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public String run() {
        return pruneNotifications.execute(new Actor.Job(name())) + " notifications forgotten";
    }
}

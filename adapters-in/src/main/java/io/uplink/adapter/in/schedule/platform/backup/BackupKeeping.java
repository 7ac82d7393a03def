package io.uplink.adapter.in.schedule.platform.backup;

import io.uplink.application.platform.backup.KeepBackups;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class BackupKeeping implements Job {

    private final KeepBackups keepBackups;

    BackupKeeping(KeepBackups keepBackups) {
        this.keepBackups = keepBackups;
    }

    @Override
    public String name() {
        return KeepBackups.JOB;
    }

    /** How late a turn may be; whoever asks does not wait for it. */
    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public String run() {
        return keepBackups.execute(new Actor.Job(name()));
    }
}

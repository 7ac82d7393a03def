package io.uplink.application.platform.job;

import io.uplink.application.platform.job.port.JobLedger;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import java.time.InstantSource;

/** Extends the lease of a job that is still running here. */
@UseCase
public final class HoldJob {

    private final JobLedger ledger;
    private final InstantSource clock;

    public HoldJob(JobLedger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** False if another instance has taken it over. */
    public boolean execute(Actor actor, JobLedger.Run run) {
        actor.requireJob();
        return ledger.extend(run, clock.instant().plus(StartDueJob.LEASE));
    }
}

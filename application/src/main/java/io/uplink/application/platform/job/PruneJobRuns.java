package io.uplink.application.platform.job;

import io.uplink.application.platform.job.port.JobLedger;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import java.time.Duration;
import java.time.InstantSource;

/** Forgets runs of long ago. */
@UseCase
public final class PruneJobRuns {

    /** A month shows when a job began to fail; a job of every minute has 43,000 runs in it. */
    static final Duration KEPT = Duration.ofDays(30);

    static final int BATCH = 10_000;

    private final JobLedger ledger;
    private final InstantSource clock;

    public PruneJobRuns(JobLedger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** How many went. */
    public int execute(Actor actor) {
        actor.requireJob();
        return ledger.prune(clock.instant().minus(KEPT), BATCH);
    }
}

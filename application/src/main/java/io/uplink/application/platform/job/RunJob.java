package io.uplink.application.platform.job;

import io.uplink.application.platform.job.port.JobLedger;
import io.uplink.application.platform.job.port.JobLedger.Outcome;
import io.uplink.application.platform.job.port.Jobs;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.CallContext;
import io.uplink.application.shared.FailureSummary;
import io.uplink.application.shared.Job;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.Cut;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Runs a job that was taken, and notes how it went. A failure is tried again at the next turn. */
@UseCase
public final class RunJob {

    /** A sentence; the page shows it in a table. */
    static final int MOST_NOTE = 500;

    private final Jobs jobs;
    private final JobLedger ledger;
    private final InstantSource clock;

    public RunJob(Jobs jobs, JobLedger ledger, InstantSource clock) {
        this.jobs = jobs;
        this.ledger = ledger;
        this.clock = clock;
    }

    public Outcome execute(Actor actor, JobLedger.Run run) {
        actor.requireJob();
        var job =
                jobs.named(run.job())
                        .orElseThrow(() -> new IllegalStateException("no job " + run.job()));
        var call = new CallContext(run.id().toString(), "job", Optional.empty());
        Outcome outcome;
        String note;
        try {
            note = ScopedValue.where(CallContext.scope(), call).call(job::run);
            outcome = Outcome.DONE;
        } catch (RuntimeException failure) {
            note = FailureSummary.of(failure);
            outcome = Outcome.FAILED;
        }
        var now = clock.instant();
        ledger.finish(run, outcome, Cut.to(note, MOST_NOTE), now, nextAt(job, run, now));
        return outcome;
    }

    /** Counted from the start, so that a daily job keeps its hour; missed turns are not made up. */
    private static Instant nextAt(Job job, JobLedger.Run run, Instant now) {
        var next = run.startedAt().plus(job.every());
        return next.isAfter(now) ? next : now;
    }
}

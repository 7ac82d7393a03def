package io.uplink.application.platform.job;

import io.uplink.application.platform.job.port.JobLedger;
import io.uplink.application.platform.job.port.Jobs;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Job;
import io.uplink.application.shared.UseCase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Takes the next job that is due, if there is one, so that no other instance runs it. */
@UseCase
public final class StartDueJob {

    /** After it, an instance that did not extend its lease is taken for dead. */
    static final Duration LEASE = Duration.ofSeconds(60);

    private final Jobs jobs;
    private final JobLedger ledger;
    private final Ids ids;
    private final InstantSource clock;

    public StartDueJob(Jobs jobs, JobLedger ledger, Ids ids, InstantSource clock) {
        this.jobs = jobs;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
    }

    public Optional<JobLedger.Run> execute(Actor actor) {
        actor.requireJob();
        var now = clock.instant();
        var names = jobs.all().stream().map(Job::name).toList();
        return ledger.claim(names, ids.next(), now, now.plus(LEASE));
    }
}

package io.uplink.application.platform.job;

import io.uplink.application.platform.job.port.JobLedger;
import io.uplink.application.platform.job.port.Jobs;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import io.uplink.application.shared.UseCase;
import java.time.InstantSource;

/** Enters the jobs of this release in the ledger, when it starts. */
@UseCase
public final class RegisterJobs {

    private final Jobs jobs;
    private final JobLedger ledger;
    private final InstantSource clock;

    public RegisterJobs(Jobs jobs, JobLedger ledger, InstantSource clock) {
        this.jobs = jobs;
        this.ledger = ledger;
        this.clock = clock;
    }

    public void execute(Actor actor) {
        actor.requireJob();
        ledger.register(jobs.all().stream().map(Job::name).toList(), clock.instant());
    }
}

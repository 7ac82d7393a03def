package io.uplink.application.platform.job;

import io.uplink.application.platform.job.port.JobLedger;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import java.time.InstantSource;

/** Makes a job due now because there is work for it; if it is running, it runs once more. */
@UseCase
public final class HastenJob {

    private final JobLedger ledger;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    public HastenJob(JobLedger ledger, UnitOfWork unitOfWork, InstantSource clock) {
        this.ledger = ledger;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Whether there is such a job. */
    public boolean execute(Actor actor, String job) {
        actor.requireJob();
        return unitOfWork.perform(() -> ledger.ask(job, actor.name(), clock.instant()));
    }
}

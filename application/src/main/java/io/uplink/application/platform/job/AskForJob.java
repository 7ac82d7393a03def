package io.uplink.application.platform.job;

import io.uplink.application.platform.job.port.JobLedger;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Makes a job due now; if it is running, it runs once more afterwards. */
@UseCase
public final class AskForJob {

    private final JobLedger ledger;
    private final UnitOfWork unitOfWork;
    private final ActivityTrail activity;
    private final InstantSource clock;

    public AskForJob(
            JobLedger ledger, UnitOfWork unitOfWork, ActivityTrail activity, InstantSource clock) {
        this.ledger = ledger;
        this.unitOfWork = unitOfWork;
        this.activity = activity;
        this.clock = clock;
    }

    public void execute(Actor actor, String job) {
        actor.require(Permission.PLATFORM_OPERATE, Placement.company());
        unitOfWork.run(() -> {
            if (!ledger.ask(job, actor.name(), clock.instant())) {
                throw new DomainException(new JobError.NotFound());
            }
            activity.record(actor, "job.ask", subject(job), Map.of(), Map.of("due", "now"));
        });
    }

    /** Jobs have names only; the trail wants an id, so each name stands for one. */
    private static ActivityTrail.Subject subject(String job) {
        var id = UUID.nameUUIDFromBytes(("job:" + job).getBytes(StandardCharsets.UTF_8));
        return new ActivityTrail.Subject("job", id, job);
    }
}

package io.uplink.application.platform.backup;

import io.uplink.application.platform.backup.port.BackupLedger;
import io.uplink.application.platform.backup.port.Request;
import io.uplink.application.platform.job.port.JobLedger;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.platform.backup.BackupError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import java.util.Map;
import java.util.UUID;

/** Asks for a copy of the database now; it is made within seconds, by whichever instance. */
@UseCase
public final class AskForBackup {

    private final BackupLedger ledger;
    private final JobLedger jobs;
    private final UnitOfWork unitOfWork;
    private final Origin origin;

    public AskForBackup(BackupLedger ledger, JobLedger jobs, UnitOfWork unitOfWork, Origin origin) {
        this.ledger = ledger;
        this.jobs = jobs;
        this.unitOfWork = unitOfWork;
        this.origin = origin;
    }

    public UUID execute(Actor actor) {
        actor.require(Permission.PLATFORM_OPERATE, Placement.company());
        return unitOfWork.perform(() -> {
            var now = origin.now();
            var request = new Request(origin.newId(), false, actor.name(), now);
            if (!ledger.ask(request)) {
                throw new DomainException(new BackupError.UnderWay());
            }
            jobs.ask(KeepBackups.JOB, actor.name(), now);
            origin.activity()
                    .record(
                            actor,
                            "backup.ask",
                            BackupRecord.subject(request.id()),
                            Map.of(),
                            Map.of("due", "now"));
            return request.id();
        });
    }
}

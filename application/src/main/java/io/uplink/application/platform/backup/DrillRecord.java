package io.uplink.application.platform.backup;

import io.uplink.application.platform.backup.port.BackupLedger;
import io.uplink.application.platform.backup.port.BackupLedger.Kept;
import io.uplink.application.platform.backup.port.DrillLedger;
import io.uplink.application.platform.backup.port.Request;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.platform.backup.Facts.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Notes how tries to restore went, in the ledger and in the trail. */
@Part
public final class DrillRecord {

    private final DrillLedger ledger;
    private final BackupLedger backups;
    private final UnitOfWork unitOfWork;
    private final Origin origin;

    public DrillRecord(
            DrillLedger ledger, BackupLedger backups, UnitOfWork unitOfWork, Origin origin) {
        this.ledger = ledger;
        this.backups = backups;
        this.unitOfWork = unitOfWork;
        this.origin = origin;
    }

    /** The clock asks; false if a try waits or runs. */
    boolean askByClock(Actor actor) {
        return unitOfWork.perform(() -> {
            var asked = new Request(origin.newId(), true, actor.name(), origin.now());
            return ledger.ask(asked);
        });
    }

    Optional<Request> start() {
        return unitOfWork.perform(() -> ledger.start(origin.now()));
    }

    Instant now() {
        return origin.now();
    }

    Instant lastScheduled() {
        return unitOfWork.perform(ledger::lastScheduled);
    }

    List<UUID> running() {
        return unitOfWork.perform(ledger::running);
    }

    Optional<Kept> newest() {
        return unitOfWork.perform(() -> backups.kept().stream().findFirst());
    }

    void finish(Actor actor, UUID id, Optional<Kept> copy, Optional<Finding> why) {
        unitOfWork.run(() -> {
            if (ledger.finish(id, copy.map(Kept::id), why, origin.now())) {
                origin.activity()
                        .record(
                                actor,
                                why.isEmpty() ? "backup-drill.pass" : "backup-drill.fail",
                                subject(id, copy),
                                Map.of(),
                                why.map(BackupRecord::told).orElse(Map.of()));
            }
        });
    }

    static Subject subject(UUID id, Optional<Kept> copy) {
        return new Subject(
                "backup-drill", id, copy.map(one -> one.stored().file()).orElse("backup"));
    }
}

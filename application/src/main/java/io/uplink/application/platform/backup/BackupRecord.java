package io.uplink.application.platform.backup;

import io.uplink.application.platform.backup.port.BackupLedger;
import io.uplink.application.platform.backup.port.BackupLedger.Kept;
import io.uplink.application.platform.backup.port.BackupLedger.Stored;
import io.uplink.application.platform.backup.port.OffSite;
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

/** Notes what becomes of a copy, in the ledger and in the trail. */
@Part
public final class BackupRecord {

    private final BackupLedger ledger;
    private final UnitOfWork unitOfWork;
    private final Origin origin;

    public BackupRecord(BackupLedger ledger, UnitOfWork unitOfWork, Origin origin) {
        this.ledger = ledger;
        this.unitOfWork = unitOfWork;
        this.origin = origin;
    }

    /** The clock asks; false if a copy waits or runs. */
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

    List<Kept> kept() {
        return unitOfWork.perform(ledger::kept);
    }

    /** False if somebody settled it meanwhile, so that the file is nobody's. */
    boolean finish(Actor actor, UUID id, Stored stored) {
        return unitOfWork.perform(() -> {
            var finished = ledger.finish(id, stored, origin.now());
            if (finished) {
                noted(
                        actor,
                        "backup.take",
                        new Subject("backup", id, stored.file()),
                        Map.of(),
                        Map.of("bytes", stored.bytes(), "sha256", stored.sha256()));
            }
            return finished;
        });
    }

    void fail(Actor actor, UUID id, Finding why) {
        unitOfWork.run(() -> {
            if (ledger.fail(id, why, origin.now())) {
                noted(actor, "backup.fail", subject(id), Map.of(), told(why));
            }
        });
    }

    void noteOffSite(Actor actor, UUID id, Stored stored, OffSite there, Optional<Finding> why) {
        var place = there.place().orElse(there.kind().key());
        unitOfWork.run(() -> {
            ledger.noteOffSite(id, there.kind(), why);
            noted(
                    actor,
                    why.isEmpty() ? "backup.copy" : "backup.copy-fail",
                    new Subject("backup", id, stored.file()),
                    Map.of(),
                    why.<Map<String, ?>>map(BackupRecord::told)
                            .orElseGet(() -> Map.of("place", place)));
        });
    }

    void remove(Actor actor, Kept kept) {
        unitOfWork.run(() -> {
            ledger.remove(kept.id(), origin.now());
            noted(
                    actor,
                    "backup.remove",
                    new Subject("backup", kept.id(), kept.stored().file()),
                    Map.of("taken", kept.takenAt().toString()),
                    Map.of());
        });
    }

    static Map<String, String> told(Finding why) {
        return why.detail().isEmpty()
                ? Map.of("fault", why.fault().key())
                : Map.of("fault", why.fault().key(), "detail", why.detail());
    }

    static Subject subject(UUID id) {
        return new Subject("backup", id, "backup");
    }

    private void noted(
            Actor actor,
            String action,
            Subject subject,
            Map<String, ?> before,
            Map<String, ?> after) {
        origin.activity().record(actor, action, subject, before, after);
    }
}

package io.uplink.application.platform.backup;

import io.uplink.application.platform.backup.port.BackupFolder;
import io.uplink.application.platform.backup.port.BackupLedger;
import io.uplink.application.platform.backup.port.BackupLedger.Stored;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.platform.backup.BackupError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;

/** Hands out a copy, sealed as it lies; whoever has no key can do nothing with it. */
@UseCase
public final class DownloadBackup {

    private final BackupLedger ledger;
    private final BackupFolder folder;
    private final UnitOfWork unitOfWork;
    private final ActivityTrail activity;

    public DownloadBackup(
            BackupLedger ledger,
            BackupFolder folder,
            UnitOfWork unitOfWork,
            ActivityTrail activity) {
        this.ledger = ledger;
        this.folder = folder;
        this.unitOfWork = unitOfWork;
        this.activity = activity;
    }

    /**
     * A file that is open.
     *
     * @param content whoever takes it closes it
     */
    public record Download(String file, long bytes, InputStream content) {}

    public Download execute(Actor actor, UUID backup) {
        actor.require(Permission.PLATFORM_OPERATE, Placement.company());
        var stored = unitOfWork.perform(() -> found(backup));
        var content = folder.open(stored.file());
        unitOfWork.run(() ->
                activity.record(
                        actor,
                        "backup.download",
                        new Subject("backup", backup, stored.file()),
                        Map.of(),
                        Map.of("bytes", stored.bytes())));
        return new Download(stored.file(), stored.bytes(), content);
    }

    private Stored found(UUID backup) {
        return ledger.find(backup)
                .orElseThrow(() -> new DomainException(new BackupError.NotFound()))
                .stored();
    }
}

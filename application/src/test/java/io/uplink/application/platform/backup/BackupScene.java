package io.uplink.application.platform.backup;

import io.uplink.application.platform.backup.port.InMemoryBackupFolder;
import io.uplink.application.platform.backup.port.InMemoryBackupLedger;
import io.uplink.application.platform.backup.port.InMemoryDrillLedger;
import io.uplink.application.platform.backup.port.PlainSealedFiles;
import io.uplink.application.platform.backup.port.RecordingOffSite;
import io.uplink.application.platform.backup.port.ScriptedDatabase;
import io.uplink.application.platform.job.port.InMemoryJobLedger;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.platform.backup.Facts;
import io.uplink.domain.platform.backup.PlaceKind;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Everything that copies need, at six in the evening in Nairobi. */
final class BackupScene {

    static final Map<String, String> FACTS =
            Map.of(
                    Facts.SCHEMA,
                    "20261126.1112",
                    Facts.SERVER,
                    "150018",
                    Facts.ROWS + "ticket",
                    "7",
                    Facts.TICKETS_WITHOUT_CUSTOMER,
                    "0",
                    Facts.REPEATED_NUMBERS,
                    "0",
                    Facts.FEES,
                    "KES 150000");

    static final Actor.Job CLOCK = new Actor.Job("backups.keep");

    final MovableClock clock = MovableClock.at("2026-03-02T15:00:00Z");
    final FixedSettings settings = new FixedSettings();
    final InMemoryBackupLedger backups = new InMemoryBackupLedger(clock.instant());
    final InMemoryDrillLedger drills = new InMemoryDrillLedger(backups, clock.instant());
    final InMemoryBackupFolder folder = new InMemoryBackupFolder();
    final ScriptedDatabase database = new ScriptedDatabase(FACTS);
    final RecordingOffSite offSite = new RecordingOffSite(PlaceKind.S3);
    final RecordingOffSite sftp = new RecordingOffSite(PlaceKind.SFTP);
    final RecordingActivityTrail activity = new RecordingActivityTrail();
    final InMemoryJobLedger jobs = new InMemoryJobLedger();

    private final DirectUnitOfWork unitOfWork = new DirectUnitOfWork();
    private final Origin origin =
            new Origin(new SequentialIds(), clock, activity, new RecordingOutbox());

    BackupScene() {
        jobs.register(List.of(KeepBackups.JOB), clock.instant().plusSeconds(3600));
    }

    String keep() {
        var store = new SealedStore(folder, new PlainSealedFiles());
        var rules = new BackupRules(settings, () -> ZoneId.of("Africa/Nairobi"));
        var taking =
                new BackupTaking(
                        new BackupRecord(backups, unitOfWork, origin),
                        rules,
                        store,
                        database,
                        database,
                        new SecondPlaces(kind -> kind == PlaceKind.S3 ? offSite : sftp, settings));
        var drilling =
                new Drilling(
                        new DrillRecord(drills, backups, unitOfWork, origin),
                        rules,
                        store,
                        database,
                        database);
        return new KeepBackups(taking, drilling).execute(CLOCK);
    }

    AskForBackup askForBackup() {
        return new AskForBackup(backups, jobs, unitOfWork, origin);
    }

    AskForDrill askForDrill() {
        return new AskForDrill(drills, backups, jobs, unitOfWork, origin);
    }

    DownloadBackup download() {
        return new DownloadBackup(backups, folder, unitOfWork, activity);
    }

    UUID ask() {
        return askForBackup().execute(ActorFixtures.anAdmin());
    }

    /** The name of a copy that was just made. */
    String aBackup() {
        var id = ask();
        var _ = keep();
        return backups.entry(id).stored().orElseThrow().file();
    }

    String drill() {
        var _ = askForDrill().execute(ActorFixtures.anAdmin());
        return keep();
    }
}

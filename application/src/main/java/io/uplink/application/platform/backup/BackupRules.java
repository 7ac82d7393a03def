package io.uplink.application.platform.backup;

import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Settings;
import io.uplink.domain.platform.backup.BackupSchedule;
import io.uplink.domain.platform.backup.Retention;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the operator set, as rules. */
@Part
public final class BackupRules {

    private final Settings settings;
    private final HeadOffice headOffice;

    public BackupRules(Settings settings, HeadOffice headOffice) {
        this.settings = settings;
        this.headOffice = headOffice;
    }

    boolean isBackupDue(Instant last, Instant now) {
        return settings.get(BackupSettings.ON)
                && at(BackupSchedule.hours(settings.get(BackupSettings.HOURS)).orElseThrow())
                        .isDue(last, now);
    }

    boolean isDrillDue(Instant last, Instant now) {
        return settings.get(BackupSettings.DRILL_ON)
                && at(new TreeSet<>(List.of(settings.get(BackupSettings.DRILL_HOUR))))
                        .isDue(last, now);
    }

    Retention retention() {
        return new Retention(
                settings.get(BackupSettings.KEEP_DAYS), settings.get(BackupSettings.KEEP_LEAST));
    }

    private BackupSchedule at(SortedSet<Integer> hours) {
        return new BackupSchedule(hours, headOffice.zone());
    }
}

package io.uplink.adapter.in.web.platform.backup;

import io.quarkus.qute.TemplateData;
import io.uplink.application.platform.backup.FindBackups;
import io.uplink.application.platform.backup.port.BackupQueries.Drill;
import io.uplink.application.platform.backup.port.BackupQueries.DrillState;
import io.uplink.application.platform.backup.port.BackupQueries.Row;
import io.uplink.application.platform.backup.port.BackupQueries.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the page shows.
 *
 * @param trust a sentence on the last try
 * @param busy whether a copy waits or runs, so that no other can be asked for
 */
@TemplateData
public record BackupListView(
        String folder,
        String offSite,
        String trust,
        boolean good,
        boolean mayOperate,
        boolean busy,
        boolean drillBusy,
        boolean mayTry,
        List<DrillLine> drills,
        List<BackupLine> backups,
        String previous,
        String next) {

    private static final long KILO = 1024;

    /**
     * A copy.
     *
     * @param by empty if the clock asked
     * @param trouble why it failed, or why it is not at the second place
     */
    @TemplateData
    public record BackupLine(
            String id,
            String state,
            String by,
            Instant askedAt,
            Optional<Duration> took,
            String file,
            String size,
            String sha256,
            String trouble,
            boolean kept,
            boolean offSite,
            String offSiteTrouble) {

        static BackupLine of(Row row, BackupWords words) {
            return new BackupLine(
                    row.id().toString(),
                    row.state().name(),
                    row.scheduled() ? "" : row.askedBy(),
                    row.askedAt(),
                    row.duration(),
                    row.file().orElse(""),
                    row.bytes() > 0 ? readable(row.bytes()) : "",
                    row.sha256().orElse(""),
                    row.trouble().map(words::trouble).orElse(""),
                    row.kept(),
                    row.offSite(),
                    row.offSiteTrouble().map(words::trouble).orElse(""));
        }
    }

    /**
     * A try.
     *
     * @param by empty if the clock asked
     */
    @TemplateData
    public record DrillLine(
            String state,
            String by,
            Instant askedAt,
            Optional<Duration> took,
            String file,
            String trouble) {

        static DrillLine of(Drill drill, BackupWords words) {
            return new DrillLine(
                    drill.state().name(),
                    drill.scheduled() ? "" : drill.askedBy(),
                    drill.askedAt(),
                    drill.duration(),
                    drill.file().orElse(""),
                    drill.trouble().map(words::trouble).orElse(""));
        }
    }

    static BackupListView of(FindBackups.Found found, boolean mayOperate, BackupWords words) {
        return new BackupListView(
                found.folder(),
                found.offSite().orElse(""),
                words.trust(found.health(), found.good()),
                found.good(),
                mayOperate,
                found.backups().items().stream()
                        .map(Row::state)
                        .anyMatch(state -> state == State.WAITING || state == State.RUNNING),
                found.drills().stream()
                        .map(Drill::state)
                        .anyMatch(state ->
                                state == DrillState.WAITING || state == DrillState.RUNNING),
                found.backups().items().stream().anyMatch(Row::kept),
                found.drills().stream().map(drill -> DrillLine.of(drill, words)).toList(),
                found.backups().items().stream().map(row -> BackupLine.of(row, words)).toList(),
                found.backups().previous().orElse(""),
                found.backups().next().orElse(""));
    }

    /** In its largest unit: {@code 12.3 MB}. */
    static String readable(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        var units = List.of("kB", "MB", "GB", "TB");
        var unit = 0;
        var size = (double) bytes / KILO;
        while (size >= KILO && unit < units.size() - 1) {
            size /= KILO;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %s", size, units.get(unit));
    }
}

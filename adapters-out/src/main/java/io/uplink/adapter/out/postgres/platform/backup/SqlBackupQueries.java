package io.uplink.adapter.out.postgres.platform.backup;

import io.uplink.adapter.out.postgres.shared.Cursor;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.platform.backup.port.BackupQueries;
import io.uplink.application.shared.Page;
import io.uplink.domain.platform.backup.BackupFault;
import io.uplink.domain.platform.backup.DrillHealth;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Copies and tries, the newest first. */
@ApplicationScoped
class SqlBackupQueries implements BackupQueries {

    private static final String PAGE =
            """
            select id, state, scheduled, asked_by, asked_at, started_at, ended_at, file,
                   coalesce(bytes, 0) as bytes, sha256, fault, detail,
                   coalesce(off_site, false) as off_site, off_site_fault, off_site_detail,
                   state = 'done' and removed_at is null as kept
              from backup
             where $1::timestamptz is null or (asked_at, id) %2$s ($1, $2::uuid)
             order by asked_at %1$s, id %1$s
             limit $3
            """;

    private static final String ONWARDS = PAGE.formatted("desc", "<");
    private static final String BACKWARDS = PAGE.formatted("asc", ">");

    private static final String DRILLS =
            """
            select drill.id, drill.state, drill.scheduled, drill.asked_by, drill.asked_at,
                   drill.started_at, drill.ended_at, drill.fault, drill.detail, backup.file
              from backup_drill drill left join backup on backup.id = drill.backup_id
             order by drill.asked_at desc, drill.id desc
             limit $1
            """;

    private static final String HEALTH =
            """
            select ended_at, fault from backup_drill
             where ended_at is not null
             order by ended_at desc
             limit 1
            """;

    private final Sql sql;

    SqlBackupQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<BackupQueries.Row> page(Optional<String> cursor, int size) {
        var place = Cursor.parse(cursor);
        var rows =
                sql.list(
                        Cursor.backwards(place) ? BACKWARDS : ONWARDS,
                        Tuple.of(
                                Sql.at(place.map(Cursor::at)),
                                place.map(Cursor::id).orElse(null),
                                size + 1),
                        SqlBackupQueries::backup);
        return Cursor.page(place, size, rows, row -> new Cursor(true, row.askedAt(), row.id()));
    }

    @Override
    public List<Drill> drills(int most) {
        return sql.list(DRILLS, Tuple.of(most), SqlBackupQueries::drill);
    }

    @Override
    public DrillHealth health() {
        return sql.one(
                        HEALTH,
                        Tuple.tuple(),
                        row ->
                                new DrillHealth(
                                        Sql.optionalInstant(row, "ended_at"),
                                        Optional.ofNullable(row.getString("fault"))
                                                .map(BackupFault::ofKey)))
                .orElseGet(DrillHealth::never);
    }

    private static BackupQueries.Row backup(io.vertx.sqlclient.Row row) {
        return new BackupQueries.Row(
                row.getUUID("id"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getBoolean("scheduled"),
                row.getString("asked_by"),
                Sql.instant(row, "asked_at"),
                Sql.optionalInstant(row, "started_at"),
                Sql.optionalInstant(row, "ended_at"),
                Optional.ofNullable(row.getString("file")),
                row.getLong("bytes"),
                Optional.ofNullable(row.getString("sha256")),
                trouble(row, "fault", "detail"),
                row.getBoolean("kept"),
                row.getBoolean("off_site"),
                trouble(row, "off_site_fault", "off_site_detail"));
    }

    private static Drill drill(io.vertx.sqlclient.Row row) {
        return new Drill(
                row.getUUID("id"),
                DrillState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getBoolean("scheduled"),
                row.getString("asked_by"),
                Sql.instant(row, "asked_at"),
                Sql.optionalInstant(row, "started_at"),
                Sql.optionalInstant(row, "ended_at"),
                Optional.ofNullable(row.getString("file")),
                trouble(row, "fault", "detail"));
    }

    private static Optional<Trouble> trouble(
            io.vertx.sqlclient.Row row, String fault, String detail) {
        return Optional.ofNullable(row.getString(fault))
                .map(key -> new Trouble(BackupFault.ofKey(key), row.getString(detail)));
    }
}

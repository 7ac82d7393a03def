package io.uplink.adapter.out.postgres.platform.backup;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.platform.backup.port.BackupLedger;
import io.uplink.application.platform.backup.port.Request;
import io.uplink.domain.platform.backup.Facts.Finding;
import io.uplink.domain.platform.backup.PlaceKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of {@code backup}; an index lets one of them be open. */
@ApplicationScoped
class SqlBackupLedger implements BackupLedger {

    /** More than anybody keeps; what lies behind them waits for the next look. */
    private static final int MOST_KEPT = 5_000;

    private static final String ASK =
            """
            insert into backup (id, scheduled, asked_by, asked_at) values ($1, $2, $3, $4)
            on conflict do nothing
            """;

    private static final String START =
            """
            update backup set state = 'running', started_at = $1
             where state = 'waiting'
            returning id, scheduled, asked_by, asked_at
            """;

    private static final String FINISH =
            """
            update backup
               set state = 'done', ended_at = $2, file = $3, bytes = $4, sha256 = $5
             where id = $1 and state = 'running'
            """;

    private static final String FAIL =
            """
            update backup set state = 'failed', ended_at = $2, fault = $3, detail = $4
             where id = $1 and state = 'running'
            """;

    private static final String NOTE_OFF_SITE =
            """
            update backup
               set off_site = $2, off_site_kind = $3, off_site_fault = $4, off_site_detail = $5
             where id = $1
            """;

    /** A release that knew buckets alone names no kind. */
    private static final String KEPT =
            """
            select id, file, bytes, sha256, started_at,
                   case when off_site then coalesce(off_site_kind, 's3') end,
                   exists (select 1 from backup_drill
                            where backup_id = backup.id and backup_drill.state = 'passed')
              from backup
             where state = 'done' and removed_at is null
            """;

    private static final String ALL_KEPT = KEPT + " order by started_at desc limit " + MOST_KEPT;
    private static final String ONE_KEPT = KEPT + " and id = $1";

    private static final String LAST_SCHEDULED =
            """
            select greatest(since, (select max(asked_at) from backup where scheduled))
              from backup_watch
            """;

    private final Statements statements;

    SqlBackupLedger(Statements statements) {
        this.statements = statements;
    }

    @Override
    public boolean ask(Request request) {
        return statements.change(ASK, request.id(), request.scheduled(), request.by(), request.at())
                == 1;
    }

    @Override
    public Optional<Request> start(Instant now) {
        return statements.list(Object[].class, START, now).stream()
                .map(SqlBackupLedger::request)
                .findFirst();
    }

    @Override
    public List<UUID> running() {
        return statements.list(UUID.class, "select id from backup where state = 'running'");
    }

    @Override
    public boolean finish(UUID id, Stored stored, Instant now) {
        return statements.change(FINISH, id, now, stored.file(), stored.bytes(), stored.sha256())
                == 1;
    }

    @Override
    public boolean fail(UUID id, Finding why, Instant now) {
        return statements.change(FAIL, id, now, why.fault().key(), why.detail()) == 1;
    }

    @Override
    public void noteOffSite(UUID id, PlaceKind place, Optional<Finding> why) {
        statements.change(
                NOTE_OFF_SITE,
                id,
                why.isEmpty(),
                place.key(),
                why.map(finding -> finding.fault().key()).orElse(null),
                why.map(Finding::detail).orElse(""));
    }

    @Override
    public void remove(UUID id, Instant now) {
        statements.change("update backup set removed_at = $2 where id = $1", id, now);
    }

    @Override
    public List<Kept> kept() {
        return statements.list(Object[].class, ALL_KEPT).stream()
                .map(SqlBackupLedger::kept)
                .toList();
    }

    @Override
    public Optional<Kept> find(UUID id) {
        return statements.list(Object[].class, ONE_KEPT, id).stream()
                .map(SqlBackupLedger::kept)
                .findFirst();
    }

    @Override
    public Instant lastScheduled() {
        return statements.list(OffsetDateTime.class, LAST_SCHEDULED).getFirst().toInstant();
    }

    static Request request(Object[] row) {
        return new Request(
                (UUID) row[0],
                (Boolean) row[1],
                (String) row[2],
                ((OffsetDateTime) row[3]).toInstant());
    }

    private static Kept kept(Object[] row) {
        return new Kept(
                (UUID) row[0],
                new Stored((String) row[1], ((Number) row[2]).longValue(), (String) row[3]),
                ((OffsetDateTime) row[4]).toInstant(),
                (Boolean) row[6],
                Optional.ofNullable((String) row[5]).map(PlaceKind::ofKey));
    }
}

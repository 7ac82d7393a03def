package io.uplink.adapter.out.postgres.platform.backup;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.platform.backup.port.DrillLedger;
import io.uplink.application.platform.backup.port.Request;
import io.uplink.domain.platform.backup.Facts.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of {@code backup_drill}; an index lets one of them be open. */
@ApplicationScoped
class SqlDrillLedger implements DrillLedger {

    private static final String ASK =
            """
            insert into backup_drill (id, scheduled, asked_by, asked_at) values ($1, $2, $3, $4)
            on conflict do nothing
            """;

    private static final String START =
            """
            update backup_drill set state = 'running', started_at = $1
             where state = 'waiting'
            returning id, scheduled, asked_by, asked_at
            """;

    private static final String FINISH =
            """
            update backup_drill
               set state = $2, ended_at = $3, backup_id = $4, fault = $5, detail = $6
             where id = $1 and state = 'running'
            """;

    private static final String LAST_SCHEDULED =
            """
            select greatest(since, (select max(asked_at) from backup_drill where scheduled))
              from backup_watch
            """;

    private final Statements statements;

    SqlDrillLedger(Statements statements) {
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
        return statements.list(UUID.class, "select id from backup_drill where state = 'running'");
    }

    @Override
    public boolean finish(UUID id, Optional<UUID> backup, Optional<Finding> why, Instant now) {
        return statements.change(
                        FINISH,
                        id,
                        why.isEmpty() ? "passed" : "failed",
                        now,
                        backup.orElse(null),
                        why.map(finding -> finding.fault().key()).orElse(null),
                        why.map(Finding::detail).orElse(""))
                == 1;
    }

    @Override
    public Instant lastScheduled() {
        return statements.list(OffsetDateTime.class, LAST_SCHEDULED).getFirst().toInstant();
    }
}

package io.uplink.adapter.out.postgres.insight.daily;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.adapter.out.postgres.shared.StoredJson;
import io.uplink.application.insight.daily.port.DailySummaries;
import io.uplink.domain.insight.daily.DailySummary;
import io.uplink.domain.insight.daily.SummaryHours.Slot;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Rows of {@code daily_summary}; its unique key is what makes a slot settled once. */
@ApplicationScoped
@RegisterForReflection(
        targets = {
            DailySummary.class,
            DailySummary.Counts.class,
            DailySummary.Aged.class,
            DailySummary.Resolver.class,
            DailySummary.Section.class,
            DailySummary.Words.class,
        })
class SqlDailySummaries implements DailySummaries {

    private static final String ADD =
            """
            insert into daily_summary (id, branch_id, day, hour, slot_at, outcome, settled_at,
                                       content)
            values ($1, $2, $3, $4, $5, $6, $7, cast(cast($8 as text) as jsonb))
                on conflict (branch_id, day, hour) do nothing
            """;

    private static final String OF_DAY =
            """
            select id, branch_id, day, hour, slot_at, outcome, settled_at, content::text as content
              from daily_summary
             where branch_id = $1 and day = $2
             order by hour
            """;

    private final Statements statements;
    private final Sql sql;

    SqlDailySummaries(Statements statements, Sql sql) {
        this.statements = statements;
        this.sql = sql;
    }

    @Override
    public boolean add(Kept summary) {
        return statements.change(
                        ADD,
                        summary.id(),
                        summary.branch().value(),
                        summary.slot().day(),
                        summary.slot().hour(),
                        summary.slot().at(),
                        summary.outcome().code(),
                        summary.settledAt(),
                        summary.content().map(StoredJson::write).orElse(null))
                == 1;
    }

    @Override
    public List<Kept> of(BranchId branch, LocalDate day) {
        return sql.list(OF_DAY, Tuple.of(branch.value(), day), SqlDailySummaries::kept);
    }

    private static Kept kept(Row row) {
        return new Kept(
                row.getUUID("id"),
                new BranchId(row.getUUID("branch_id")),
                new Slot(
                        row.getLocalDate("day"),
                        row.getInteger("hour"),
                        Sql.instant(row, "slot_at")),
                Outcome.ofCode(row.getString("outcome")),
                Sql.instant(row, "settled_at"),
                Optional.ofNullable(row.getString("content"))
                        .map(json -> StoredJson.read(json, DailySummary.class)));
    }
}

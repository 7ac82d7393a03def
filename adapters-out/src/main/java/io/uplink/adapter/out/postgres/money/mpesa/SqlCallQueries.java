package io.uplink.adapter.out.postgres.money.mpesa;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.mpesa.port.CallQueries;
import io.uplink.application.money.mpesa.port.MpesaQueries.Scope;
import io.uplink.application.shared.Reach;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** By an index that holds nothing but these. */
@ApplicationScoped
class SqlCallQueries implements CallQueries {

    private static final String TROUBLED =
            """
            select i.id, s.number, i.kind, i.dedup_key, i.source, i.trusted, i.received_at,
                   i.attempts, i.next_at, i.outcome, i.problem
              from mpesa_inbound i join mpesa_shortcode s on s.id = i.shortcode_id
             where (i.outcome is null and i.attempts > 0
                    or i.outcome in ('stuck', 'forged', 'unreadable'))
               and ($1::boolean or s.branch_id = any($2::uuid[]))
             order by i.received_at desc, i.id desc limit $3
            """;

    private final Sql sql;

    SqlCallQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Row> troubled(Scope scope, int most) {
        var branches =
                scope.reach() == Reach.BRANCH
                        ? scope.reader().branches().stream()
                                .map(BranchId::value)
                                .toArray(UUID[]::new)
                        : new UUID[0];
        return sql.list(
                TROUBLED,
                Tuple.tuple()
                        .addBoolean(scope.reach() == Reach.ALL)
                        .addValue(branches)
                        .addInteger(most),
                row ->
                        new Row(
                                row.getUUID("id"),
                                row.getString("number"),
                                row.getString("kind"),
                                row.getString("dedup_key").replaceFirst("^[a-z0-9]+:", ""),
                                row.getString("source"),
                                row.getBoolean("trusted"),
                                Sql.instant(row, "received_at"),
                                row.getInteger("attempts"),
                                Optional.ofNullable(row.getOffsetDateTime("next_at"))
                                        .map(at -> at.toInstant()),
                                Optional.ofNullable(row.getString("outcome")),
                                Optional.ofNullable(row.getString("problem"))));
    }
}

package io.uplink.adapter.out.postgres.outreach.message;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.outreach.message.port.DeliveryReports;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reports in {@code message_report}, one a message and status. */
@ApplicationScoped
class SqlDeliveryReports implements DeliveryReports {

    private static final String KEEP =
            """
            insert into message_report (id, at, provider_id, status, raw)
            values ($1, $2, $3, $4, $5) on conflict (provider_id, status) do nothing
            """;

    private static final String STATUSES =
            "select status from message_report where provider_id = $1 order by at, id";

    private static final String PRUNE =
            """
            delete from message_report
             where id in (select id from message_report where at < $1 order by at limit $2)
            """;

    private final Statements statements;
    private final Sql sql;

    SqlDeliveryReports(Statements statements, Sql sql) {
        this.statements = statements;
        this.sql = sql;
    }

    @Override
    public boolean keep(UUID id, Instant at, String providerId, String status, String raw) {
        return statements.change(KEEP, id, at, providerId, status, raw) == 1;
    }

    @Override
    public List<String> statuses(String providerId) {
        return statements.list(String.class, STATUSES, providerId);
    }

    @Override
    public int prune(Instant before, int most) {
        return sql.change(PRUNE, Tuple.of(Sql.at(before), most));
    }
}

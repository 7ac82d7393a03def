package io.uplink.adapter.out.postgres.outreach.inbound;

import io.uplink.adapter.out.postgres.shared.Cursor;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.outreach.inbound.port.InboundQueries;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Reach;
import io.uplink.domain.outreach.inbound.InboundOutcome;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** One statement a page. */
@ApplicationScoped
class SqlInboundQueries implements InboundQueries {

    private static final String PAGE =
            """
            select i.id, i.at, i.sender, i.words, i.outcome, i.customer_id,
                   c.name as customer_name, i.ticket_id, t.number as ticket_number
              from inbound_text i
              left join customer c on c.id = i.customer_id
              left join ticket t on t.id = i.ticket_id
             where ($1::boolean or i.branch_id = any($2::uuid[]))
               and ($3::text is null or i.outcome = $3)
               and ($4::timestamptz is null or (i.at, i.id) %2$s ($4, $5::uuid))
             order by i.at %1$s, i.id %1$s
             limit $6
            """;

    private static final String ONWARDS = PAGE.formatted("desc", "<");
    private static final String BACKWARDS = PAGE.formatted("asc", ">");

    private final Sql sql;

    SqlInboundQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<Row> page(
            Scope scope, Optional<InboundOutcome> outcome, Optional<String> cursor, int size) {
        var place = Cursor.parse(cursor);
        var branches =
                scope.reach() == Reach.BRANCH
                        ? scope.reader().branches().stream()
                                .map(BranchId::value)
                                .toArray(UUID[]::new)
                        : new UUID[0];
        var rows =
                sql.list(
                        Cursor.backwards(place) ? BACKWARDS : ONWARDS,
                        Tuple.tuple()
                                .addBoolean(scope.reach() == Reach.ALL)
                                .addValue(branches)
                                .addValue(outcome.map(InboundOutcome::code).orElse(null))
                                .addValue(Sql.at(place.map(Cursor::at)))
                                .addValue(place.map(Cursor::id).orElse(null))
                                .addValue(size + 1),
                        SqlInboundQueries::row);
        return Cursor.page(place, size, rows, row -> new Cursor(true, row.at(), row.id()));
    }

    private static Row row(io.vertx.sqlclient.Row row) {
        return new Row(
                row.getUUID("id"),
                Sql.instant(row, "at"),
                row.getString("sender"),
                row.getString("words"),
                InboundOutcome.ofCode(row.getString("outcome")).orElseThrow(),
                Optional.ofNullable(row.getUUID("customer_id")),
                Optional.ofNullable(row.getString("customer_name")),
                Optional.ofNullable(row.getUUID("ticket_id")),
                Optional.ofNullable(row.getString("ticket_number")));
    }
}

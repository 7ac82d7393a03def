package io.uplink.adapter.out.postgres.platform.outbox;

import io.uplink.adapter.out.postgres.shared.Cursor;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.platform.outbox.port.DeliveryQueries;
import io.uplink.application.shared.Page;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What is not done, from the partial indexes of what is due and what is dead. */
@ApplicationScoped
class SqlDeliveryQueries implements DeliveryQueries {

    private static final String SUMMARY =
            """
            select (select count(*) from outbox_delivery where state = 'waiting') as waiting,
                   (select count(*) from outbox_delivery
                     where state = 'waiting' and last_error is not null) as retrying,
                   (select count(*) from outbox_delivery where state = 'dead') as dead,
                   (select min(next_at) from outbox_delivery
                     where state = 'waiting' and next_at <= $1
                       and lease_until is null) as oldest_due
            """;

    private static final String PAGE =
            """
            select d.event_id, e.type, e.subject_id, d.handler, d.state, d.attempts, e.occurred_at,
                   d.next_at, d.last_error
              from outbox_delivery d join outbox_event e on e.id = d.event_id
             where d.state = '%3$s'
               and ($1::timestamptz is null or (d.next_at, d.event_id) %2$s ($1, $2::uuid))
             order by d.next_at %1$s, d.event_id %1$s
             limit $3
            """;

    private final Sql sql;

    SqlDeliveryQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Summary summary(Instant now) {
        return sql.one(
                        SUMMARY,
                        Tuple.of(Sql.at(now)),
                        row ->
                                new Summary(
                                        row.getLong("waiting"),
                                        row.getLong("retrying"),
                                        row.getLong("dead"),
                                        Sql.optionalInstant(row, "oldest_due")))
                .orElseThrow();
    }

    @Override
    public Page<Row> page(State state, Optional<String> cursor, int size) {
        var place = Cursor.parse(cursor);
        var rows =
                sql.list(
                        statement(state, Cursor.backwards(place)),
                        Tuple.of(
                                Sql.at(place.map(Cursor::at)),
                                place.map(Cursor::id).orElse(null),
                                size + 1),
                        SqlDeliveryQueries::row);
        return Cursor.page(place, size, rows, row -> new Cursor(true, row.nextAt(), row.event()));
    }

    /** The state stands in the text: only then does the planner see that its partial index fits. */
    private static String statement(State state, boolean backwards) {
        var name = state.name().toLowerCase(Locale.ROOT);
        return backwards ? PAGE.formatted("asc", ">", name) : PAGE.formatted("desc", "<", name);
    }

    private static Row row(io.vertx.sqlclient.Row row) {
        return new Row(
                row.getUUID("event_id"),
                row.getString("type"),
                row.getUUID("subject_id"),
                row.getString("handler"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInteger("attempts"),
                Sql.instant(row, "occurred_at"),
                Sql.instant(row, "next_at"),
                Optional.ofNullable(row.getString("last_error")));
    }
}

package io.uplink.adapter.out.postgres.platform.webhook;

import io.uplink.adapter.out.postgres.shared.Cursor;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.platform.webhook.port.WebhookDeliveries.State;
import io.uplink.application.platform.webhook.port.WebhookQueries;
import io.uplink.application.shared.Page;
import io.uplink.domain.platform.webhook.Webhook;
import io.uplink.domain.platform.webhook.WebhookHealth;
import io.uplink.domain.platform.webhook.WebhookId;
import io.uplink.domain.platform.webhook.WebhookTopic;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Webhooks with their numbers, and what was sent, by the index of the list. */
@ApplicationScoped
class SqlWebhookQueries implements WebhookQueries {

    private static final String SELECT =
            "select "
                    + WebhookRow.COLUMNS
                    + """
                    , w.failures, w.failing_since, w.old_until, n.waiting, n.dead
                      from webhook w
                      cross join lateral (
                        select count(*) filter (where d.state = 'waiting') as waiting,
                               count(*) filter (where d.state = 'dead') as dead
                          from webhook_delivery d
                         where d.webhook_id = w.id and d.state <> 'done') n
                    """;

    private static final String DELIVERIES =
            """
            select id, topic, subject_id, state, attempts, created_at, next_at, tried_at, status,
                   said
              from webhook_delivery
             where webhook_id = $1
               and ($2::timestamptz is null or (created_at, id) %2$s ($2, $3::uuid))
             order by created_at %1$s, id %1$s
             limit $4
            """;

    private final Sql sql;

    SqlWebhookQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Line> all() {
        return sql.list(
                SELECT + " order by lower(w.name), w.id limit " + Webhook.MOST,
                Tuple.tuple(),
                SqlWebhookQueries::line);
    }

    @Override
    public Optional<Line> find(WebhookId id) {
        return sql.one(SELECT + " where w.id = $1", Tuple.of(id.value()), SqlWebhookQueries::line);
    }

    private static Line line(io.vertx.sqlclient.Row row) {
        return new Line(
                WebhookRow.of(
                        row.getValue(0),
                        row.getValue(1),
                        row.getValue(2),
                        row.getValue(3),
                        row.getValue(4),
                        row.getValue(5),
                        row.getValue(6)),
                new WebhookHealth(
                        row.getInteger("failures"), Sql.optionalInstant(row, "failing_since")),
                row.getLong("waiting"),
                row.getLong("dead"),
                Sql.optionalInstant(row, "old_until"));
    }

    @Override
    public Page<Row> deliveries(WebhookId id, Optional<String> cursor, int size) {
        var place = Cursor.parse(cursor);
        var rows =
                sql.list(
                        Cursor.backwards(place)
                                ? DELIVERIES.formatted("asc", ">")
                                : DELIVERIES.formatted("desc", "<"),
                        Tuple.of(
                                id.value(),
                                Sql.at(place.map(Cursor::at)),
                                place.map(Cursor::id).orElse(null),
                                size + 1),
                        SqlWebhookQueries::delivery);
        return Cursor.page(place, size, rows, row -> new Cursor(true, row.createdAt(), row.id()));
    }

    private static Row delivery(io.vertx.sqlclient.Row row) {
        var state = State.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
        return new Row(
                row.getUUID("id"),
                WebhookTopic.ofCode(row.getString("topic")).orElse(WebhookTopic.WEBHOOK_TEST),
                row.getUUID("subject_id"),
                state,
                row.getInteger("attempts"),
                Sql.instant(row, "created_at"),
                Optional.of(Sql.instant(row, "next_at")).filter(_ -> state == State.WAITING),
                Sql.optionalInstant(row, "tried_at"),
                Optional.ofNullable(row.getInteger("status")),
                row.getString("said"));
    }
}

package io.uplink.bootstrap.platform;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Stores events for handlers of a test, which no bean of that name would take away. */
@ApplicationScoped
class ProbeDeliveries {

    private static final String INSERT =
            """
            with event as (
                insert into outbox_event (id, type, subject_id, payload, occurred_at)
                values ($1, $2, $1, $3, $5)
                returning id
            )
            insert into outbox_delivery (event_id, handler, next_at)
            select id, $4, $5 from event
            """;

    private final Sql sql;

    ProbeDeliveries(Sql sql) {
        this.sql = sql;
    }

    UUID given(String handler, Instant at) {
        return given(handler, at, ProbeEvent.TYPE);
    }

    UUID given(String handler, Instant at, String type) {
        var id = UUID.randomUUID();
        var payload =
                new JsonObject()
                        .put("ticket", id.toString())
                        .put("phone", "+254712004418")
                        .put("count", 1)
                        .put("occurredAt", at.toString());
        sql.run(INSERT, Tuple.of(id, type, payload, handler, Sql.at(at)));
        return id;
    }

    String state(UUID event) {
        return column(event, "state");
    }

    boolean failed(UUID event) {
        return !column(event, "coalesce(last_error, '')").isEmpty();
    }

    private String column(UUID event, String expression) {
        return sql.one(
                        "select " + expression + " from outbox_delivery where event_id = $1",
                        Tuple.of(event),
                        row -> row.getString(0))
                .orElse("");
    }
}

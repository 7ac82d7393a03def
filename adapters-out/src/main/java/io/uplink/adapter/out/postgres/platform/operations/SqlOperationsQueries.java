package io.uplink.adapter.out.postgres.platform.operations;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.platform.operations.port.OperationsQueries;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** One statement over partial indexes and the messages of a day. */
@ApplicationScoped
class SqlOperationsQueries implements OperationsQueries {

    private static final String VITALS =
            """
            select (select count(*) from outbox_delivery where state = 'waiting') as waiting,
                   (select count(*) from outbox_delivery where state = 'dead') as dead,
                   (select min(next_at) from outbox_delivery
                     where state = 'waiting' and lease_until is null) as oldest,
                   (select coalesce(jsonb_object_agg(state, many), '{}')
                      from (select state, count(*) as many from message
                             where created_at > $1::timestamptz - interval '1 day'
                             group by state) by_state) as messages
            """;

    private static final String SCHEMA =
            """
            select coalesce(max(version) filter (where success), '') as newest,
                   coalesce(bool_and(success), false) as sound
              from flyway_schema_history
            """;

    private final Sql sql;

    SqlOperationsQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Vitals vitals(Instant now) {
        return sql.one(
                        VITALS,
                        Tuple.of(Sql.at(now)),
                        row ->
                                new Vitals(
                                        row.getLong("waiting"),
                                        row.getLong("dead"),
                                        Sql.optionalInstant(row, "oldest")
                                                .filter(due -> due.isBefore(now))
                                                .map(due -> Duration.between(due, now))
                                                .orElse(Duration.ZERO),
                                        counts(row.getJsonObject("messages"))))
                .orElseThrow();
    }

    @Override
    public String schemaVersion() {
        return sql.one(
                        SCHEMA,
                        Tuple.tuple(),
                        row -> row.getBoolean("sound") ? row.getString("newest") : "")
                .filter(version -> !version.isEmpty())
                .orElseThrow(() -> new IllegalStateException("a migration has failed"));
    }

    private static Map<String, Long> counts(JsonObject byState) {
        return byState.stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                state -> ((Number) state.getValue()).longValue()));
    }
}

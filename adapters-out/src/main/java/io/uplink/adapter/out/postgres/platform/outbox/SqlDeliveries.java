package io.uplink.adapter.out.postgres.platform.outbox;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.platform.outbox.port.Deliveries;
import io.uplink.domain.shared.DomainEvent;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Deliveries in {@code outbox_delivery}. While one is leased its {@code next_at} is the end of the
 * lease, so that the index of what is due holds only what may be claimed. The number of attempts
 * tells claimants apart.
 */
@ApplicationScoped
class SqlDeliveries implements Deliveries {

    private static final String CLAIM =
            """
            with due as (
                select event_id, handler
                  from outbox_delivery
                 where state = 'waiting' and next_at <= $1 and handler = any($2)
                 order by next_at, event_id
                 limit $3
                   for update skip locked
            )
            update outbox_delivery d
               set attempts = d.attempts + 1, next_at = $4, lease_until = $4
              from due join outbox_event e on e.id = due.event_id
             where d.event_id = due.event_id and d.handler = due.handler
            returning d.event_id, d.handler, d.attempts, e.type, e.payload::text as payload,
                      e.correlation
            """;

    private static final String TAKE =
            """
            update outbox_delivery d
               set next_at = $4, lease_until = $4
              from outbox_event e
             where e.id = d.event_id and d.event_id = $1 and d.handler = $2 and d.attempts = $3
               and d.state = 'waiting' and d.lease_until is not null
            returning d.event_id, d.handler, d.attempts, e.type, e.payload::text as payload,
                      e.correlation
            """;

    private static final String GIVE_BACK =
            """
            update outbox_delivery
               set attempts = attempts - 1, next_at = $4, lease_until = null
             where event_id = $1 and handler = $2 and attempts = $3 and state = 'waiting'
            """;

    private static final String DONE =
            """
            update outbox_delivery
               set state = 'done', done_at = $3, lease_until = null, last_error = null
             where event_id = $1 and handler = $2 and state = 'waiting'
            """;

    private static final String SETTLE =
            """
            update outbox_delivery
               set state = $4, next_at = $5, last_error = $6, lease_until = null
             where event_id = $1 and handler = $2 and attempts = $3 and state = 'waiting'
            """;

    private static final String REPLAY =
            """
            update outbox_delivery d
               set state = 'waiting', attempts = 0, next_at = $3
              from outbox_event e
             where e.id = d.event_id and d.event_id = $1 and d.handler = $2 and d.state = 'dead'
            returning e.type
            """;

    private static final String REPLAY_ALL =
            """
            update outbox_delivery set state = 'waiting', attempts = 0, next_at = $1
             where state = 'dead'
            """;

    private static final String PRUNE_DELIVERIES =
            """
            delete from outbox_delivery
             where (event_id, handler) in (
                   select event_id, handler
                     from outbox_delivery
                    where state = 'done' and done_at < $1
                    order by done_at
                    limit $2)
            """;

    private static final String PRUNE_EVENTS =
            """
            delete from outbox_event
             where id in (
                   select id
                     from outbox_event e
                    where occurred_at < $1
                      and not exists (select from outbox_delivery d where d.event_id = e.id)
                    order by occurred_at
                    limit $2)
            """;

    private final Sql sql;
    private final Statements statements;
    private final EventJson json;

    SqlDeliveries(Sql sql, Statements statements, EventJson json) {
        this.sql = sql;
        this.statements = statements;
        this.json = json;
    }

    @Override
    public List<Claimed> claim(Set<String> handlers, int most, Instant now, Instant leaseUntil) {
        return sql.list(
                CLAIM,
                Tuple.of(Sql.at(now), handlers.toArray(String[]::new), most, Sql.at(leaseUntil)),
                SqlDeliveries::claimed);
    }

    private static Claimed claimed(Row row) {
        return new Claimed(
                row.getUUID("event_id"),
                row.getString("handler"),
                row.getInteger("attempts"),
                row.getString("type"),
                row.getString("payload"),
                Optional.ofNullable(row.getString("correlation")));
    }

    @Override
    public Optional<Claimed> take(UUID event, String handler, int attempt, Instant leaseUntil) {
        return sql.one(
                TAKE,
                Tuple.of(event, handler, attempt, Sql.at(leaseUntil)),
                SqlDeliveries::claimed);
    }

    @Override
    public void giveBack(Claimed claimed, Instant nextAt) {
        sql.run(
                GIVE_BACK,
                Tuple.of(claimed.event(), claimed.handler(), claimed.attempt(), Sql.at(nextAt)));
    }

    @Override
    public DomainEvent read(Claimed claimed) {
        return json.read(claimed.type(), claimed.payload());
    }

    @Override
    public boolean done(UUID event, String handler, Instant now) {
        return statements.change(DONE, event, handler, now) == 1;
    }

    @Override
    public void putOff(Claimed claimed, Instant nextAt, String error) {
        settle(claimed, "waiting", nextAt, error);
    }

    @Override
    public void bury(Claimed claimed, Instant now, String error) {
        settle(claimed, "dead", now, error);
    }

    private void settle(Claimed claimed, String state, Instant nextAt, String error) {
        sql.run(
                SETTLE,
                Tuple.of(
                        claimed.event(),
                        claimed.handler(),
                        claimed.attempt(),
                        state,
                        Sql.at(nextAt),
                        error));
    }

    @Override
    public Optional<String> replay(UUID event, String handler, Instant now) {
        var type = statements.list(String.class, REPLAY, event, handler, now).stream().findFirst();
        type.ifPresent(_ -> announce());
        return type;
    }

    @Override
    public int replayAllDead(Instant now) {
        var replayed = statements.change(REPLAY_ALL, now);
        if (replayed > 0) {
            announce();
        }
        return replayed;
    }

    /** Inserts notify by trigger; a replay is rare and says so itself. */
    private void announce() {
        statements.list(Object.class, "select cast(pg_notify('outbox', '') as text)");
    }

    @Override
    public int prune(Instant before, int most) {
        var arguments = Tuple.of(Sql.at(before), most);
        return sql.change(PRUNE_DELIVERIES, arguments) + sql.change(PRUNE_EVENTS, arguments);
    }
}

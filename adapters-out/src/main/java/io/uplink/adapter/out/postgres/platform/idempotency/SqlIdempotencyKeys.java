package io.uplink.adapter.out.postgres.platform.idempotency;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.adapter.out.postgres.shared.StoredJson;
import io.uplink.application.platform.idempotency.port.IdempotencyKeys;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Rows in {@code idempotency_key}. The advisory lock lets a second request see at once that the
 * first is still at work; the primary key alone would let it wait, holding a connection.
 */
@ApplicationScoped
class SqlIdempotencyKeys implements IdempotencyKeys {

    private static final String CLAIM =
            """
            insert into idempotency_key (actor, key, request_hash, created_at)
            select $1, $2, decode($3, 'hex'), cast($4 as timestamptz)
             where pg_try_advisory_xact_lock(hashtextextended($5, 0))
            on conflict (actor, key) do nothing
            """;

    private static final String FIND =
            """
            select encode(request_hash, 'hex'), status, cast(headers as text), body
              from idempotency_key
             where actor = $1 and key = $2 and status is not null
            """;

    private static final String KEEP =
            """
            update idempotency_key
               set status = $3, headers = cast(cast($4 as text) as jsonb), body = $5
             where actor = $1 and key = $2
            """;

    private static final String PRUNE =
            """
            delete from idempotency_key
             where (actor, key) in (
                   select actor, key from idempotency_key where created_at < $1
                    order by created_at limit $2)
            """;

    private final Statements statements;
    private final Sql sql;

    SqlIdempotencyKeys(Statements statements, Sql sql) {
        this.statements = statements;
        this.sql = sql;
    }

    @Override
    public boolean claim(Name name, String requestHash, Instant now) {
        var lock = "idempotency " + name.actor() + " " + name.key();
        return statements.change(CLAIM, name.actor(), name.key(), requestHash, now, lock) == 1;
    }

    @Override
    public Optional<Kept> find(Name name) {
        return statements.list(Object[].class, FIND, name.actor(), name.key()).stream()
                .map(row ->
                        new Kept(
                                (String) row[0],
                                new Answer(
                                        ((Number) row[1]).intValue(),
                                        headers((String) row[2]),
                                        (String) row[3])))
                .findFirst();
    }

    private static Map<String, String> headers(String json) {
        var headers = new HashMap<String, String>();
        Map<?, ?> kept = StoredJson.read(json, Map.class);
        kept.forEach((name, value) -> headers.put((String) name, (String) value));
        return headers;
    }

    @Override
    public void keep(Name name, Answer answer) {
        statements.change(
                KEEP,
                name.actor(),
                name.key(),
                answer.status(),
                StoredJson.write(answer.headers()),
                answer.body());
    }

    @Override
    public int prune(Instant before, int most) {
        return sql.change(PRUNE, Tuple.of(Sql.at(before), most));
    }
}

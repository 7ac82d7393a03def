package io.uplink.adapter.out.postgres.money.mpesa;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.money.mpesa.port.Inbox;
import io.uplink.domain.money.mpesa.InboundId;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Calls as they came; a unique key keeps each once. */
@ApplicationScoped
class SqlInbox implements Inbox {

    /** One statement: calls come by the hundred a second, and each is answered when it is kept. */
    private static final String KEEP =
            """
            with house as (
                select id from mpesa_shortcode where token_digest = $2
            ), kept as (
                insert into mpesa_inbound (id, shortcode_id, kind, dedup_key, raw, source, trusted,
                        received_at, next_at)
                select $1::uuid, id, $3::text, $4::text, $5::text, $6::text, $7::boolean,
                        $8::timestamptz, $8 from house
                on conflict (dedup_key) do nothing
            )
            select id from house
            """;

    private static final String DUE =
            """
            select id, shortcode_id, kind, dedup_key, raw, source, trusted, received_at, attempts
              from mpesa_inbound where next_at <= $1 order by next_at, received_at limit $2
            """;

    private static final String SETTLE =
            """
            update mpesa_inbound
               set outcome = $2, problem = $3, processed_at = $4, next_at = null,
                   attempts = attempts + 1
             where id = $1 and outcome is null
            """;

    private static final String SETTLE_ALL =
            """
            update mpesa_inbound
               set outcome = $2, processed_at = $3, next_at = null, attempts = attempts + 1
             where id = any($1) and outcome is null
            """;

    private static final String POSTPONE =
            """
            update mpesa_inbound set problem = $2, next_at = $3, attempts = attempts + 1
             where id = $1 and outcome is null
            """;

    private static final String FIND =
            """
            select shortcode_id, dedup_key, outcome from mpesa_inbound where id = $1 for update
            """;

    private static final String AGAIN =
            """
            update mpesa_inbound
               set outcome = null, problem = null, processed_at = null, attempts = 0, next_at = $2
             where id = $1 and outcome in ('stuck', 'forged')
            """;

    private final Statements statements;
    private final Sql sql;

    SqlInbox(Statements statements, Sql sql) {
        this.statements = statements;
        this.sql = sql;
    }

    @Override
    public boolean keep(Arrival arrival) {
        var house =
                sql.run(
                        KEEP,
                        Tuple.from(
                                List.of(
                                        arrival.id().value(),
                                        Buffer.buffer(arrival.address()),
                                        arrival.kind().code(),
                                        arrival.key(),
                                        arrival.raw(),
                                        arrival.source(),
                                        arrival.trusted(),
                                        Sql.at(arrival.receivedAt()))));
        return house.rowCount() > 0;
    }

    @Override
    public Optional<Kept> find(InboundId id) {
        return statements.list(Object[].class, FIND, id.value()).stream()
                .findFirst()
                .map(row ->
                        new Kept(
                                new ShortcodeId((UUID) row[0]),
                                (String) row[1],
                                Optional.ofNullable((String) row[2])));
    }

    @Override
    public boolean again(InboundId id, Instant now) {
        return statements.change(AGAIN, id.value(), now) == 1;
    }

    @Override
    public List<Call> due(Instant now, int most) {
        return sql.list(
                DUE,
                Tuple.of(Sql.at(now), most),
                row ->
                        new Call(
                                new InboundId(row.getUUID("id")),
                                new ShortcodeId(row.getUUID("shortcode_id")),
                                Kind.ofCode(row.getString("kind")),
                                row.getString("dedup_key"),
                                row.getString("raw"),
                                row.getString("source"),
                                row.getBoolean("trusted"),
                                Sql.instant(row, "received_at"),
                                row.getInteger("attempts")));
    }

    @Override
    public void settle(InboundId id, Outcome outcome, Optional<String> problem, Instant now) {
        statements.change(SETTLE, id.value(), outcome.code(), problem.orElse(null), now);
    }

    @Override
    public void settle(Set<InboundId> ids, Outcome outcome, Instant now) {
        if (!ids.isEmpty()) {
            statements.change(
                    SETTLE_ALL,
                    ids.stream().map(InboundId::value).toArray(UUID[]::new),
                    outcome.code(),
                    now);
        }
    }

    @Override
    public void postpone(InboundId id, String problem, Instant next) {
        statements.change(POSTPONE, id.value(), problem, next);
    }
}

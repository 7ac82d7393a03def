package io.uplink.adapter.out.postgres.money.mpesa;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.money.mpesa.port.Inbox;
import io.uplink.domain.money.mpesa.InboundId;
import io.uplink.domain.money.mpesa.ShortcodeId;
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

    private static final String KEEP =
            """
            insert into mpesa_inbound (id, shortcode_id, kind, dedup_key, raw, source, trusted,
                    received_at, next_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $8)
            on conflict (dedup_key) do nothing
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
    public boolean keep(Call call) {
        return statements.change(
                        KEEP,
                        call.id().value(),
                        call.shortcode().value(),
                        call.kind().code(),
                        call.key(),
                        call.raw(),
                        call.source(),
                        call.trusted(),
                        call.receivedAt())
                == 1;
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

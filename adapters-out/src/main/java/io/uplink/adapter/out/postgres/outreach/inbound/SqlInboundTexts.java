package io.uplink.adapter.out.postgres.outreach.inbound;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.outreach.inbound.port.InboundTexts;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Rows of {@code inbound_text}; a unique mark keeps each text once. */
@ApplicationScoped
class SqlInboundTexts implements InboundTexts {

    private static final String KEEP =
            """
            insert into inbound_text (id, at, mark, sender, phone, words, raw, outcome)
            values ($1, $2, $3, $4, $5, $6, $7, 'waiting') on conflict (mark) do nothing
            """;

    private static final String WAITING =
            """
            select at, sender, phone, words
              from inbound_text where id = $1 and outcome = 'waiting' for update
            """;

    private static final String SETTLE =
            """
            update inbound_text
               set outcome = $2, customer_id = $3, branch_id = $4, ticket_id = $5, settled_at = $6
             where id = $1
            """;

    private static final String RECENT =
            """
            select count(*) as texts, count(*) filter (where outcome = 'answered') as answers
              from inbound_text where phone = $1 and at > $2
            """;

    private static final String PRUNE =
            """
            delete from inbound_text
             where id in (select id from inbound_text where at < $1 order by at limit $2)
            """;

    private final Statements statements;
    private final Sql sql;

    SqlInboundTexts(Statements statements, Sql sql) {
        this.statements = statements;
        this.sql = sql;
    }

    @Override
    public boolean keep(Text text, String mark, String raw) {
        return statements.change(
                        KEEP,
                        text.id(),
                        text.at(),
                        mark,
                        text.sender(),
                        text.phone().map(PhoneNumber::e164).orElse(null),
                        text.words(),
                        raw)
                == 1;
    }

    @Override
    public Optional<Text> waiting(UUID id) {
        return statements.list(Object[].class, WAITING, id).stream()
                .findFirst()
                .map(row ->
                        new Text(
                                id,
                                ((OffsetDateTime) row[0]).toInstant(),
                                (String) row[1],
                                Optional.ofNullable((String) row[2]).map(PhoneNumber::new),
                                (String) row[3]));
    }

    @Override
    public void settle(UUID id, Settled settled, Instant now) {
        statements.write(
                SETTLE,
                id,
                settled.outcome().code(),
                settled.customer().map(CustomerId::value).orElse(null),
                settled.branch().map(BranchId::value).orElse(null),
                settled.ticket().map(TicketId::value).orElse(null),
                now);
    }

    @Override
    public Recent recent(PhoneNumber phone, Instant since) {
        return sql.one(
                        RECENT,
                        Tuple.of(phone.e164(), Sql.at(since)),
                        row -> new Recent(row.getInteger("texts"), row.getInteger("answers")))
                .orElseThrow();
    }

    @Override
    public int prune(Instant before, int most) {
        return sql.change(PRUNE, Tuple.of(Sql.at(before), most));
    }
}

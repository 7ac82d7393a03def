package io.uplink.adapter.out.postgres.care.rule;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.rule.port.RuleRuns;
import io.uplink.domain.care.rule.RuleId;
import io.uplink.domain.care.rule.RuleRun;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Turns of rules as rows. */
@Singleton
class SqlRuleRuns implements RuleRuns {

    private static final String RECORD =
            """
            insert into ticket_rule_run (rule_id, ticket_id, occasion, at, refused)
            select r.id, t.id, cast($3 as text), cast($4 as timestamptz), cast($5 as text)
              from ticket_rule r, ticket t
             where r.id = $1 and t.id = $2
            on conflict do nothing
            """;

    private static final String LATEST =
            """
            select r.ticket_id, t.number, t.subject, r.at, r.refused
              from ticket_rule_run r join ticket t on t.id = r.ticket_id
             where r.rule_id = $1
             order by r.at desc, r.ticket_id
             limit $2
            """;

    private static final String PRUNE =
            """
            delete from ticket_rule_run
             where ctid = any (array(
                select r.ctid from ticket_rule_run r join ticket t on t.id = r.ticket_id
                 where r.at < $1 and t.state = 'closed' limit $2))
            """;

    private final Statements statements;
    private final Sql sql;

    SqlRuleRuns(Statements statements, Sql sql) {
        this.statements = statements;
        this.sql = sql;
    }

    @Override
    public boolean record(RuleRun run) {
        return statements.change(
                        RECORD,
                        run.rule().value(),
                        run.ticket().value(),
                        run.occasion(),
                        run.at(),
                        run.refused().orElse(null))
                > 0;
    }

    @Override
    public List<Row> latest(RuleId rule, int most) {
        return sql.list(
                LATEST,
                Tuple.of(rule.value(), most),
                row ->
                        new Row(
                                new TicketId(row.getUUID("ticket_id")),
                                row.getString("number"),
                                row.getString("subject"),
                                Sql.instant(row, "at"),
                                Optional.ofNullable(row.getString("refused"))));
    }

    @Override
    public int prune(Instant before, int most) {
        return sql.change(PRUNE, Tuple.of(Sql.at(before), most));
    }
}

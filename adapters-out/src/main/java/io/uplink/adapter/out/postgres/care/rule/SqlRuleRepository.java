package io.uplink.adapter.out.postgres.care.rule;

import io.uplink.adapter.out.postgres.care.desk.DeskJson;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.rule.port.RuleRepository;
import io.uplink.domain.care.rule.Rule;
import io.uplink.domain.care.rule.RuleId;
import io.uplink.domain.care.rule.RuleTrigger;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rules as rows. */
@Singleton
class SqlRuleRepository implements RuleRepository {

    private static final String SELECT =
            """
            select id, name, active, place, branch_id, trigger, minutes, conditions::text,
                   actions::text, version
              from ticket_rule
            """;

    private static final String IN_TURN = " order by place, lower(name), id limit " + Rule.MOST;

    private static final String SAVE =
            """
            insert into ticket_rule as r
                   (id, name, active, place, branch_id, trigger, minutes, conditions, actions,
                    version)
            select cast($1 as uuid), cast($2 as text), cast($3 as boolean), cast($4 as integer),
                   cast($5 as uuid), cast($6 as text), cast($7 as integer),
                   cast(cast($8 as text) as jsonb), cast(cast($9 as text) as jsonb), 1
             where cast($10 as bigint) = 0
                or exists (select from ticket_rule where id = cast($1 as uuid))
            on conflict (id) do update
               set name = excluded.name, active = excluded.active, place = excluded.place,
                   branch_id = excluded.branch_id, trigger = excluded.trigger,
                   minutes = excluded.minutes, conditions = excluded.conditions,
                   actions = excluded.actions, version = r.version + 1
             where r.version = cast($10 as bigint)
            """;

    private final Statements statements;
    private final Sql sql;

    SqlRuleRepository(Statements statements, Sql sql) {
        this.statements = statements;
        this.sql = sql;
    }

    @Override
    public List<Rule> all() {
        return sql.list(SELECT + IN_TURN, Tuple.tuple(), SqlRuleRepository::rule);
    }

    @Override
    public List<Rule> active(RuleTrigger.Kind trigger) {
        return sql.list(
                SELECT + " where active and trigger = $1" + IN_TURN,
                Tuple.of(trigger.code()),
                SqlRuleRepository::rule);
    }

    @Override
    public int count() {
        return statements
                .list(Long.class, "select count(*) from ticket_rule")
                .getFirst()
                .intValue();
    }

    @Override
    public Optional<Rule> find(RuleId id) {
        return statements.list(Object[].class, SELECT + " where id = $1", id.value()).stream()
                .map(SqlRuleRepository::rule)
                .findFirst();
    }

    @Override
    public void save(Rule rule) {
        var saved =
                statements.change(
                        SAVE,
                        rule.id().value(),
                        rule.name(),
                        rule.active(),
                        rule.place(),
                        rule.branch().map(BranchId::value).orElse(null),
                        rule.trigger().kind().code(),
                        rule.trigger().minutes().orElse(null),
                        RuleJson.write(rule.conditions()),
                        DeskJson.write(rule.actions()),
                        rule.version());
        if (saved == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    @Override
    public void remove(Rule rule) {
        statements.change("delete from ticket_rule where id = $1", rule.id().value());
    }

    private static Rule rule(Row row) {
        var values = new @Nullable Object[row.size()];
        for (var at = 0; at < values.length; at++) {
            values[at] = row.getValue(at);
        }
        return rule(values);
    }

    private static Rule rule(@Nullable Object[] row) {
        return new Rule(
                new RuleId(value(UUID.class, row[0]).orElseThrow()),
                value(String.class, row[1]).orElseThrow(),
                value(Boolean.class, row[2]).orElseThrow(),
                value(Integer.class, row[3]).orElseThrow(),
                value(UUID.class, row[4]).map(BranchId::new),
                new RuleTrigger(
                        RuleTrigger.Kind.ofCode(value(String.class, row[5]).orElseThrow()),
                        value(Integer.class, row[6])),
                RuleJson.conditions(value(String.class, row[7]).orElseThrow()),
                DeskJson.actions(value(String.class, row[8]).orElseThrow()),
                value(Long.class, row[9]).orElseThrow());
    }

    private static <T> Optional<T> value(Class<T> type, @Nullable Object value) {
        return Optional.ofNullable(value).map(type::cast);
    }
}

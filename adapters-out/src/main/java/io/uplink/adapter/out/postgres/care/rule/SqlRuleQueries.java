package io.uplink.adapter.out.postgres.care.rule;

import io.uplink.adapter.out.postgres.care.ticket.TicketConditions;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.rule.port.RuleQueries;
import io.uplink.domain.care.rule.Rule;
import io.uplink.domain.care.rule.RuleFacts;
import io.uplink.domain.care.rule.RuleTrigger;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tickets as rules see them; the domain has the last word on each. */
@Singleton
class SqlRuleQueries implements RuleQueries {

    /** How many of the tickets that changed last are looked at for one event. */
    private static final int LOOKED_AT = 1_000;

    private static final String CLASS =
            "coalesce(c.class_key, (select key from customer_class where standard))";

    private static final String FACTS =
            """
            t.id, t.number, t.subject, t.branch_id, t.priority, t.category, %s as class, t.state,
            t.assignee_id, t.team_id, t.subject || E'\\n' || t.description as text, t.rating
            """
                    .formatted(CLASS);

    /** As the domain judges them; what is null says nothing. */
    private static final String CONDITIONS =
            """
            ($3::uuid is null or t.branch_id = $3)
            and (cardinality($4::text[]) = 0 or t.priority = any ($4))
            and (cardinality($5::text[]) = 0 or t.category = any ($5))
            and (cardinality($6::text[]) = 0 or %s = any ($6))
            and ($7::uuid is null or t.team_id = $7)
            and (not $8::boolean or t.assignee_id is null)
            and ($9::text is null
                 or strpos(lower(t.subject || E'\\n' || t.description), lower($9)) > 0)
            and ($10::integer is null or t.rating <= $10)
            """
                    .formatted(CLASS);

    private final Statements statements;
    private final Sql sql;

    SqlRuleQueries(Statements statements, Sql sql) {
        this.statements = statements;
        this.sql = sql;
    }

    /** Since when it lasts, what else must be so, and what names the occasion. */
    private record Lasting(String since, String where, String occasion) {

        static Lasting of(RuleTrigger.Kind kind) {
            return switch (kind) {
                case OVERDUE ->
                        new Lasting(
                                "t.resolution_due",
                                TicketConditions.UNRESOLVED + " and t.paused_since is null",
                                "'due ' || extract(epoch from t.resolution_due)");
                case UNASSIGNED ->
                        new Lasting("t.opened_at", TicketConditions.UNASSIGNED, "'opened'");
                case WAITING ->
                        new Lasting(
                                "t.state_since",
                                "t.state = 'pending'",
                                "'since ' || extract(epoch from t.state_since)");
                default -> throw new IllegalArgumentException(kind + " does not last");
            };
        }
    }

    @Override
    public List<Due> due(Rule rule, Instant now, int most) {
        var lasting = Lasting.of(rule.trigger().kind());
        var conditions = rule.conditions();
        return sql.list(
                """
                select t.id, %1$s as occasion
                  from ticket t join customer c on c.id = t.customer_id
                 where t.deleted_at is null and %2$s and %3$s <= $2 and %4$s
                   and not exists (select from ticket_rule_run r
                                    where r.rule_id = $1 and r.ticket_id = t.id
                                      and r.occasion = %1$s)
                 order by %3$s, t.id
                 limit $11
                """
                        .formatted(
                                lasting.occasion(), lasting.where(), lasting.since(), CONDITIONS),
                Tuple.tuple()
                        .addValue(rule.id().value())
                        .addValue(Sql.at(lastedSince(rule, now)))
                        .addValue(rule.branch().map(BranchId::value).orElse(null))
                        .addValue(
                                conditions.priorities().stream()
                                        .map(Priority::code)
                                        .toArray(String[]::new))
                        .addValue(conditions.categories().toArray(String[]::new))
                        .addValue(conditions.classes().toArray(String[]::new))
                        .addValue(conditions.team().map(TeamId::value).orElse(null))
                        .addValue(conditions.unassigned())
                        .addValue(conditions.text().orElse(null))
                        .addValue(conditions.mostStars().orElse(null))
                        .addValue(most),
                row -> new Due(new TicketId(row.getUUID("id")), row.getString("occasion")));
    }

    private static Instant lastedSince(Rule rule, Instant now) {
        return now.minus(Duration.ofMinutes(rule.trigger().minutes().orElse(0)));
    }

    @Override
    public List<Candidate> candidates(Rule rule, Instant since, Instant now, int most) {
        return rule.trigger().kind().isLasting()
                ? lasting(rule, now, most)
                : happened(rule, since, most);
    }

    private List<Candidate> lasting(Rule rule, Instant now, int most) {
        var lasting = Lasting.of(rule.trigger().kind());
        return sql.list(
                """
                select %1$s, %3$s as at
                  from ticket t join customer c on c.id = t.customer_id
                 where t.deleted_at is null and %2$s and %3$s <= $1
                 order by %3$s desc, t.id
                 limit $2
                """
                        .formatted(FACTS, lasting.where(), lasting.since()),
                Tuple.of(Sql.at(lastedSince(rule, now)), most),
                SqlRuleQueries::candidate);
    }

    private List<Candidate> happened(Rule rule, Instant since, int most) {
        var replied = rule.trigger().kind() == RuleTrigger.Kind.CUSTOMER_REPLIED;
        return sql.list(
                """
                select %s, e.at
                  from (select * from ticket
                         where deleted_at is null and updated_at >= $1
                         order by updated_at desc, id desc limit %d) t
                  join customer c on c.id = t.customer_id
                  cross join lateral (
                    select max(e.at) as at from ticket_entry e
                     where e.ticket_id = t.id and e.at >= $1 and e.kind = $2
                       and (not $3::boolean or e.author_kind = 'customer')) e
                 where e.at is not null
                 order by e.at desc, t.id
                 limit $4
                """
                        .formatted(FACTS, LOOKED_AT),
                Tuple.of(Sql.at(since), entry(rule.trigger().kind()), replied, most),
                SqlRuleQueries::candidate);
    }

    /** What a ticket's history calls it. */
    private static String entry(RuleTrigger.Kind kind) {
        return switch (kind) {
            case CUSTOMER_REPLIED -> "reply";
            case PRIORITY_CHANGED -> "priority";
            default -> kind.code();
        };
    }

    @Override
    public boolean wasRule(TicketId ticket, Instant at) {
        return sql.one(
                        """
                        select from ticket_entry
                         where ticket_id = $1 and at = $2 and author_kind = 'system'
                           and author_id is not null
                         limit 1
                        """,
                        Tuple.of(ticket.value(), Sql.at(at)),
                        _ -> true)
                .isPresent();
    }

    @Override
    public String classOf(CustomerId customer) {
        return statements
                .list(
                        String.class,
                        "select " + CLASS + " from customer c where c.id = $1",
                        customer.value())
                .getFirst();
    }

    private static Candidate candidate(Row row) {
        return new Candidate(
                new TicketId(row.getUUID("id")),
                row.getString("number"),
                row.getString("subject"),
                Sql.instant(row, "at"),
                new RuleFacts(
                        new BranchId(row.getUUID("branch_id")),
                        Priority.ofCode(row.getString("priority")),
                        row.getString("category"),
                        row.getString("class"),
                        TicketState.Kind.ofCode(row.getString("state")),
                        Optional.ofNullable(row.getUUID("assignee_id")).map(PersonId::new),
                        Optional.ofNullable(row.getUUID("team_id")).map(TeamId::new),
                        row.getString("text"),
                        Optional.ofNullable(row.getInteger("rating"))));
    }
}

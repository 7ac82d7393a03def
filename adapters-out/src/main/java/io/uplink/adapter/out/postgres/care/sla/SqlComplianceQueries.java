package io.uplink.adapter.out.postgres.care.sla;

import io.uplink.adapter.out.postgres.care.ticket.TicketConditions;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.sla.port.ComplianceQueries;
import io.uplink.application.shared.Reach;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One statement over the tickets of the period, by the index over their opening; what counts as met
 * and missed are the words of the lists.
 */
@ApplicationScoped
class SqlComplianceQueries implements ComplianceQueries {

    /** $1 all, $2 branches, $3 teams, $4 reader, $5 now, $6 from, $7 until, $8 branch or null. */
    @SuppressWarnings("InlineFormatString") // a statement of this length is read on its own
    private static final String REPORT =
            """
            with given as (select $5::timestamptz as now),
            counted as (
                select %1$s::text as key,
                       %2$s as response_met, %3$s as response_missed,
                       %4$s as reply_met, %5$s as reply_missed,
                       %6$s as resolution_met, %7$s as resolution_missed,
                       t.response_took_seconds as response_took,
                       t.reply_longest_seconds as reply_took, t.took_seconds as resolution_took
                  from ticket t, given
                 where t.deleted_at is null and %8$s
                   and t.opened_at >= $6::timestamptz and t.opened_at < $7::timestamptz
                   and ($8::uuid is null or t.branch_id = $8)
            ), grouped as (
                select grouping(key) = 1 as whole, key, count(*) as tickets,
                       count(*) filter (where response_met) as response_met,
                       count(*) filter (where response_missed) as response_missed,
                       percentile_cont(0.5) within group (order by response_took) as response_median,
                       percentile_cont(0.9) within group (order by response_took) as response_ninth,
                       count(*) filter (where reply_met) as reply_met,
                       count(*) filter (where reply_missed) as reply_missed,
                       percentile_cont(0.5) within group (order by reply_took) as reply_median,
                       percentile_cont(0.9) within group (order by reply_took) as reply_ninth,
                       count(*) filter (where resolution_met) as resolution_met,
                       count(*) filter (where resolution_missed) as resolution_missed,
                       percentile_cont(0.5) within group (order by resolution_took)
                           as resolution_median,
                       percentile_cont(0.9) within group (order by resolution_took)
                           as resolution_ninth
                  from counted
                 group by grouping sets ((key), ())
            )
            select g.*, %9$s as english, %10$s as swahili
              from grouped g %11$s
             order by g.whole desc, g.tickets desc, g.key nulls last
             limit %12$d
            """;

    /** What a ticket is grouped by, and where its words are. */
    private record Grouping(String key, String english, String swahili, String words) {}

    private static final Map<By, Grouping> GROUPINGS =
            new EnumMap<>(
                    Map.of(
                            By.PERSON, named("t.assignee_id", "person"),
                            By.TEAM, named("t.team_id", "team"),
                            By.BRANCH, named("t.branch_id", "branch"),
                            By.CATEGORY,
                                    new Grouping(
                                            "t.category",
                                            "n.label_en",
                                            "n.label_sw",
                                            "left join ticket_category n on n.key = g.key"),
                            By.PRIORITY, new Grouping("t.priority", "g.key", "g.key", "")));

    private static final Map<By, String> STATEMENTS = statements();

    private final Sql sql;

    SqlComplianceQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Line> read(Scope scope, Question question) {
        var reader = scope.reader();
        return sql.list(
                STATEMENTS.getOrDefault(question.by(), ""),
                Tuple.tuple()
                        .addValue(scope.reach() == Reach.ALL)
                        .addValue(TicketConditions.branches(scope.reach(), reader))
                        .addValue(TicketConditions.teams(scope.reach(), reader))
                        .addValue(reader.id().value())
                        .addValue(Sql.at(scope.now()))
                        .addValue(Sql.at(question.from()))
                        .addValue(Sql.at(question.until()))
                        .addValue(question.branch().map(BranchId::value).orElse(null)),
                SqlComplianceQueries::line);
    }

    private static Grouping named(String key, String table) {
        return new Grouping(
                key, "n.name", "n.name", "left join %s n on n.id = g.key::uuid".formatted(table));
    }

    private static Map<By, String> statements() {
        var statements = new EnumMap<By, String>(By.class);
        GROUPINGS.forEach((by, grouping) ->
                statements.put(
                        by,
                        REPORT.formatted(
                                grouping.key(),
                                TicketConditions.RESPONSE_MET,
                                TicketConditions.responseMissed("$5"),
                                TicketConditions.replyMet("$5"),
                                TicketConditions.replyMissed("$5"),
                                TicketConditions.RESOLUTION_MET,
                                TicketConditions.resolutionMissed("$5"),
                                TicketConditions.within("$1", "$2", "$3", "$4"),
                                grouping.english(),
                                grouping.swahili(),
                                grouping.words(),
                                MOST_GROUPS + 1)));
        return statements;
    }

    private static Line line(Row row) {
        return new Line(
                row.getBoolean("whole"),
                Optional.ofNullable(row.getString("key")),
                Optional.ofNullable(row.getString("english")).orElse(""),
                Optional.ofNullable(row.getString("swahili")).orElse(""),
                row.getLong("tickets"),
                kept(row, "response"),
                kept(row, "reply"),
                kept(row, "resolution"));
    }

    private static Kept kept(Row row, String target) {
        return new Kept(
                row.getLong(target + "_met"),
                row.getLong(target + "_missed"),
                seconds(row, target + "_median"),
                seconds(row, target + "_ninth"));
    }

    private static Optional<Duration> seconds(Row row, String column) {
        return Optional.ofNullable(row.getDouble(column))
                .map(value -> Duration.ofSeconds(Math.round(value)));
    }
}

package io.uplink.adapter.out.postgres.insight.daily;

import io.uplink.adapter.out.postgres.care.ticket.TicketConditions;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.insight.daily.port.DailyFigures;
import io.uplink.domain.insight.daily.DailySummary;
import io.uplink.domain.insight.daily.DailySummary.Aged;
import io.uplink.domain.insight.daily.DailySummary.Counts;
import io.uplink.domain.insight.daily.DailySummary.Resolver;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Four statements a summary, each along an index of the branch or of the time that counts. */
@ApplicationScoped
class SqlDailyFigures implements DailyFigures {

    /** As many as a company has, and some more. */
    private static final String BRANCHES =
            """
            select b.id, b.name, b.time_zone,
                   (select max(s.slot_at) from daily_summary s
                     where s.branch_id = b.id and s.outcome <> 'skipped') as last,
                   array(select s.day || ' ' || s.hour from daily_summary s
                          where s.branch_id = b.id
                            and s.slot_at > $1::timestamptz - interval '2 days') as settled
              from branch b
             where b.active
             order by lower(b.name), b.id
             limit 1000
            """;

    private static final String OF_BRANCH = "t.deleted_at is null and t.branch_id = $1";

    private static final String COUNTS =
            """
            select count(*) filter (where t.state = 'open') as open,
                   count(*) filter (where t.state = 'in-progress') as in_progress,
                   count(*) filter (where t.state = 'pending') as pending,
                   (select count(*) from ticket t
                     where %1$s and t.opened_at >= $2::timestamptz) as opened,
                   (select count(*) from ticket t
                     where %1$s and t.resolved_at >= $2::timestamptz) as resolved,
                   (select count(*) from ticket t
                     where %1$s and t.resolved_at >= $2::timestamptz
                       and t.resolution_due >= $2::timestamptz and %4$s)
                   + count(*) filter (where %3$s and t.resolution_due >= $2::timestamptz)
                       as missed
              from ticket t
             where %1$s and %2$s
            """
                    .formatted(
                            OF_BRANCH,
                            TicketConditions.UNRESOLVED,
                            TicketConditions.overdue("$3::timestamptz"),
                            TicketConditions.resolutionMissed("$3::timestamptz"));

    private static final int SHOWN = 10;

    /** Of both sorts the oldest, and how many of each there are. */
    private static final String WAITING =
            """
            select number, subject, critical, overdue, opened_at, urgent, of_all
              from (select t.number, t.subject, t.opened_at, t.priority = 'critical' as critical,
                           coalesce(%2$s, false) as overdue, u.urgent,
                           row_number() over w as place,
                           count(*) over (partition by u.urgent) as of_all
                      from ticket t
                     cross join lateral (select t.priority = 'critical'
                                                or coalesce(%2$s, false) as urgent) u
                     where %1$s and %3$s
                    window w as (partition by u.urgent order by t.opened_at, t.id)) ranked
             where place <= %4$d
             order by urgent desc, place
            """
                    .formatted(
                            OF_BRANCH,
                            TicketConditions.overdue("$2::timestamptz"),
                            TicketConditions.UNRESOLVED,
                            SHOWN);

    private static final String RESOLVERS =
            """
            select p.name, count(*) as resolved
              from ticket t
              join person p on p.id = t.resolved_by
             where %s and t.resolved_at >= $2::timestamptz
             group by p.id, p.name
             order by resolved desc, p.name, p.id
             limit 5
            """
                    .formatted(OF_BRANCH);

    private record Waiting(boolean urgent, int ofAll, Aged ticket) {}

    private final Sql sql;

    SqlDailyFigures(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Branch> branches(Instant now) {
        return sql.list(BRANCHES, Tuple.of(Sql.at(now)), SqlDailyFigures::branch);
    }

    @Override
    public DailySummary count(BranchId branch, Instant since, Instant now) {
        var counts =
                sql.one(
                                COUNTS,
                                Tuple.of(branch.value(), Sql.at(since), Sql.at(now)),
                                SqlDailyFigures::counts)
                        .orElseThrow();
        var waiting =
                sql.list(WAITING, Tuple.of(branch.value(), Sql.at(now)), row -> waiting(row, now));
        var resolvers =
                sql.list(
                        RESOLVERS,
                        Tuple.of(branch.value(), Sql.at(since)),
                        row -> new Resolver(row.getString("name"), row.getInteger("resolved")));
        return new DailySummary(
                branch,
                since,
                now,
                counts,
                shown(waiting, true),
                more(waiting, true),
                shown(waiting, false),
                more(waiting, false),
                resolvers,
                List.of());
    }

    private static List<Aged> shown(List<Waiting> waiting, boolean urgent) {
        return waiting.stream().filter(one -> one.urgent() == urgent).map(Waiting::ticket).toList();
    }

    private static int more(List<Waiting> waiting, boolean urgent) {
        var all =
                waiting.stream()
                        .filter(one -> one.urgent() == urgent)
                        .mapToInt(Waiting::ofAll)
                        .max()
                        .orElse(0);
        return Math.max(0, all - SHOWN);
    }

    private static Waiting waiting(Row row, Instant now) {
        var age = Duration.between(Sql.instant(row, "opened_at"), now);
        return new Waiting(
                row.getBoolean("urgent"),
                row.getInteger("of_all"),
                new Aged(
                        row.getString("number"),
                        row.getString("subject"),
                        row.getBoolean("critical"),
                        row.getBoolean("overdue"),
                        Math.toIntExact(Math.max(0, age.toDays()))));
    }

    private static Counts counts(Row row) {
        return new Counts(
                row.getInteger("open"),
                row.getInteger("in_progress"),
                row.getInteger("pending"),
                row.getInteger("opened"),
                row.getInteger("resolved"),
                row.getInteger("missed"));
    }

    private static Branch branch(Row row) {
        return new Branch(
                new BranchId(row.getUUID("id")),
                row.getString("name"),
                ZoneId.of(row.getString("time_zone")),
                Sql.optionalInstant(row, "last"),
                Arrays.stream(row.getArrayOfStrings("settled"))
                        .map(SqlDailyFigures::settled)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Settled settled(String text) {
        var cut = text.indexOf(' ');
        return new Settled(
                LocalDate.parse(text.substring(0, cut)), Integer.parseInt(text.substring(cut + 1)));
    }
}

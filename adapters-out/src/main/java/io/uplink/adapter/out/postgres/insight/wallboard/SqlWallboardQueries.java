package io.uplink.adapter.out.postgres.insight.wallboard;

import io.uplink.adapter.out.postgres.care.ticket.TicketConditions;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.insight.wallboard.port.WallboardQueries;
import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * All statements take $1 all, $2 branches, $3 teams, $4 one person, $5 one branch. They read what
 * is unresolved and what today's midnight and an index bound; of the history its newest end.
 */
@ApplicationScoped
class SqlWallboardQueries implements WallboardQueries {

    private static final String SEEN =
            "t.deleted_at is null and ($5::uuid is null or t.branch_id = $5) and "
                    + TicketConditions.within("$1", "$2", "$3", "$4");

    /** $6 is now, $7 is midnight. */
    private static final String FIGURES =
            """
            with owed as (
                select t.* from ticket t where %1$s and %2$s
            ), oldest as (
                select number, subject, opened_at
                  from owed where paused_since is null
                 order by opened_at, id limit 1
            ), resolved as (
                select t.* from ticket t where %1$s and t.resolved_at >= $7::timestamptz
            )
            select count(*) filter (where t.state = 'open') as open,
                   count(*) filter (where t.state = 'in-progress') as in_progress,
                   count(*) filter (where t.state = 'pending') as pending,
                   count(*) filter (where %3$s) as unassigned,
                   count(*) filter (where %4$s) as overdue,
                   count(*) filter (where %5$s) as at_risk,
                   count(*) filter (where %6$s) as replies,
                   (select count(*) from ticket t
                     where %1$s and t.opened_at >= $7::timestamptz) as opened_today,
                   (select count(*) from resolved) as resolved_today,
                   (select count(*) from resolved t where %7$s) as kept,
                   (select count(*) from resolved t where %8$s)
                   + count(*) filter (where %4$s and t.resolution_due >= $7::timestamptz)
                       as missed,
                   (select number from oldest) as oldest_number,
                   (select subject from oldest) as oldest_subject,
                   (select opened_at from oldest) as oldest_at
              from owed t
            """
                    .formatted(
                            SEEN,
                            TicketConditions.UNRESOLVED,
                            TicketConditions.UNASSIGNED,
                            TicketConditions.overdue("$6::timestamptz"),
                            TicketConditions.atRisk("$6::timestamptz"),
                            TicketConditions.REPLY_WAITING,
                            TicketConditions.RESOLUTION_MET,
                            TicketConditions.resolutionMissed("$6::timestamptz"));

    /** $6 is now; more than these fill no wall. */
    private static final String LOADS =
            """
            select p.name, count(*) as unresolved, count(*) filter (where %3$s) as overdue
              from ticket t
              join person p on p.id = t.assignee_id
             where %1$s and %2$s
             group by p.id, p.name
             order by unresolved desc, p.name, p.id
             limit 10
            """
                    .formatted(
                            SEEN,
                            TicketConditions.UNRESOLVED,
                            TicketConditions.overdue("$6::timestamptz"));

    /**
     * Ids grow with time, so the newest entries are the end of the primary key. Of a small scope in
     * a busy company there may be fewer among them than a wall holds.
     */
    private static final String LATEST =
            """
            select t.number, t.subject, e.at,
                   case when e.kind = 'reply' and e.author_kind = 'customer' then 'wrote'
                        else e.kind end as kind
              from (select id, ticket_id, kind, author_kind, at
                      from ticket_entry order by id desc limit 500) e
              join ticket t on t.id = e.ticket_id
             where e.kind in ('opened', 'assigned', 'reply', 'progressed', 'pending', 'resolved',
                              'closed', 'reopened', 'escalated', 'resolution-missed')
               and %1$s
             order by e.id desc
             limit 8
            """
                    .formatted(SEEN);

    private final Sql sql;

    SqlWallboardQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Board read(Scope scope, Instant now, ZoneId zone) {
        var midnight = LocalDate.ofInstant(now, zone).atStartOfDay(zone).toInstant();
        var figures =
                sql.one(
                                FIGURES,
                                arguments(scope).addValue(Sql.at(now)).addValue(Sql.at(midnight)),
                                row -> row)
                        .orElseThrow();
        return new Board(
                now,
                now(figures),
                new Today(
                        figures.getInteger("opened_today"),
                        figures.getInteger("resolved_today"),
                        figures.getInteger("kept"),
                        figures.getInteger("missed")),
                oldest(figures),
                sql.list(
                        LOADS,
                        arguments(scope).addValue(Sql.at(now)),
                        row ->
                                new Load(
                                        row.getString("name"),
                                        row.getInteger("unresolved"),
                                        row.getInteger("overdue"))),
                sql.list(
                        LATEST,
                        arguments(scope),
                        row ->
                                new Happened(
                                        row.getString("number"),
                                        row.getString("subject"),
                                        row.getString("kind"),
                                        Sql.instant(row, "at"))));
    }

    private static Now now(Row row) {
        return new Now(
                row.getInteger("open"),
                row.getInteger("in_progress"),
                row.getInteger("pending"),
                row.getInteger("unassigned"),
                row.getInteger("overdue"),
                row.getInteger("at_risk"),
                row.getInteger("replies"));
    }

    private static Optional<Oldest> oldest(Row row) {
        return Sql.optionalInstant(row, "oldest_at")
                .map(at ->
                        new Oldest(
                                row.getString("oldest_number"),
                                row.getString("oldest_subject"),
                                at));
    }

    private static Tuple arguments(Scope scope) {
        return Tuple.tuple()
                .addBoolean(scope.all())
                .addValue(values(scope.branches()))
                .addValue(values(scope.teams()))
                .addValue(scope.own().map(PersonId::value).orElse(null))
                .addValue(scope.branch().map(BranchId::value).orElse(null));
    }

    private static UUID[] values(Set<? extends Id> ids) {
        return ids.stream().map(Id::value).toArray(UUID[]::new);
    }
}

package io.uplink.adapter.out.postgres.insight.dashboard;

import io.uplink.adapter.out.postgres.care.ticket.TicketConditions;

/**
 * The statements of the dashboard. All take the same parameters: $1 all, $2 branches, $3 teams, $4
 * reader, $5 now, $6 one branch or null, $7 start of today, $8 start of the period; two of them
 * also $9, the zone.
 *
 * <p>A statement reads the unresolved (few, by a partial index) or the tickets of the period (by
 * the index over opening, resolution or rating), never all that ever were.
 */
final class DashboardSql {

    private static final String SEEN =
            "t.deleted_at is null and ($6::uuid is null or t.branch_id = $6) and "
                    + TicketConditions.within("$1", "$2", "$3", "$4");

    /** The first of the period; in sight of the planner, who else expects a third of all. */
    private static final String SINCE = "$8::timestamptz";

    /** The first of the period as long before it. */
    private static final String SINCE_BEFORE =
            "$8::timestamptz - ($5::timestamptz - $8::timestamptz)";

    private static final String WEEK =
            "date_trunc('week', $7::timestamptz at time zone $9::text) at time zone $9::text";

    /** Uses the instants once each, for PostgreSQL wants to know the type of every parameter. */
    private static final String GIVEN =
            "with given as (select $5::timestamptz as now, $7::timestamptz as today,"
                    + " $8::timestamptz as since)\n";

    static final String NOW =
            GIVEN
                    + """
                    , owed as (
                        select t.* from ticket t where %1$s and %2$s
                    )
                    select count(*) filter (where t.state = 'open') as open,
                           count(*) filter (where t.state = 'in-progress') as in_progress,
                           count(*) filter (where t.state = 'pending') as pending,
                           count(*) filter (where %3$s) as unassigned,
                           min(t.opened_at) filter (where %3$s) as oldest,
                           count(*) filter (where %4$s) as overdue,
                           count(*) filter (where %5$s) as at_risk,
                           count(*) filter (where %6$s) as due_soon,
                           (select count(*) from ticket t
                             where %1$s and t.resolved_at >= $5 - interval '1 day'
                               and t.resolution_due < $5 - interval '1 day')
                           + count(*) filter (where t.resolution_due < $5 - interval '1 day'
                               and (t.paused_since is null
                                    or t.paused_since >= $5 - interval '1 day'))
                               as overdue_before
                      from owed t
                    """
                            .formatted(
                                    SEEN,
                                    TicketConditions.UNRESOLVED,
                                    TicketConditions.UNASSIGNED,
                                    TicketConditions.overdue("$5"),
                                    TicketConditions.atRisk("$5"),
                                    TicketConditions.dueWithinHour("$5"));

    static final String FLOW =
            GIVEN
                    + """
                    , week as (
                        select %8$s as since
                    ), opened as (
                        select t.opened_at, %2$s as response_met, %3$s as response_missed,
                               %4$s as resolution_met, %5$s as resolution_missed
                          from ticket t
                         where %1$s and t.opened_at >= %7$s
                    ), resolved as (
                        select t.resolved_at, t.took_seconds
                          from ticket t
                         where %1$s and t.resolved_at >= least(%6$s, %8$s)
                    ), rated as (
                        select avg(t.rating)::double precision as rating, count(*) as ratings
                          from ticket t
                         where %1$s and t.rated_at >= %6$s
                    )
                    select (select count(*) from opened, given where opened_at >= today)
                               as opened_today,
                           (select count(*) from ticket t
                             where %1$s and t.opened_at >= %8$s) as opened_week,
                           (select count(*) from resolved, given where resolved_at >= today)
                               as resolved_today,
                           (select count(*) from resolved, week where resolved_at >= week.since)
                               as resolved_week,
                           count(*) filter (where o.opened_at >= g.since and o.response_met)
                               as response_met,
                           count(*) filter (where o.opened_at >= g.since and o.response_missed)
                               as response_missed,
                           count(*) filter (where o.opened_at < g.since and o.response_met)
                               as response_met_before,
                           count(*) filter (where o.opened_at < g.since and o.response_missed)
                               as response_missed_before,
                           count(*) filter (where o.opened_at >= g.since and o.resolution_met)
                               as resolution_met,
                           count(*) filter (where o.opened_at >= g.since and o.resolution_missed)
                               as resolution_missed,
                           count(*) filter (where o.opened_at < g.since and o.resolution_met)
                               as resolution_met_before,
                           count(*) filter (where o.opened_at < g.since and o.resolution_missed)
                               as resolution_missed_before,
                           (select percentile_cont(0.5) within group (order by took_seconds)
                              from resolved, given where resolved_at >= given.since) as median,
                           (select avg(took_seconds)::double precision
                              from resolved, given where resolved_at >= given.since) as mean,
                           (select rating from rated) as rating,
                           (select ratings from rated) as ratings
                      from opened o, given g
                    """
                            .formatted(
                                    SEEN,
                                    TicketConditions.RESPONSE_MET,
                                    TicketConditions.responseMissed("$5"),
                                    TicketConditions.RESOLUTION_MET,
                                    TicketConditions.resolutionMissed("$5"),
                                    SINCE,
                                    SINCE_BEFORE,
                                    WEEK);

    static final String NEEDS =
            GIVEN
                    + """
                    select t.id, t.subject, c.name as customer, c.area, t.priority,
                           t.resolution_from, t.resolution_due, t.warned_at is not null as warned,
                           p.name as assignee
                      from ticket t
                      join customer c on c.id = t.customer_id
                      left join person p on p.id = t.assignee_id
                     where %1$s and t.paused_since is null
                       and (%2$s or %3$s or %4$s)
                     order by t.resolution_due nulls last, t.id
                     limit 8
                    """
                            .formatted(
                                    SEEN,
                                    TicketConditions.overdue("$5"),
                                    TicketConditions.atRisk("$5"),
                                    TicketConditions.UNASSIGNED);

    static final String TEAMS =
            GIVEN
                    + """
                    select m.id, m.name,
                           count(*) filter (where %2$s) as met,
                           count(*) filter (where %3$s) as missed
                      from ticket t
                      join team m on m.id = t.team_id
                     where %1$s and t.opened_at >= %5$s
                     group by m.id, m.name
                    having count(*) filter (where %4$s) > 0
                     order by m.name
                     limit 12
                    """
                            .formatted(
                                    SEEN,
                                    TicketConditions.RESOLUTION_MET,
                                    TicketConditions.resolutionMissed("$5"),
                                    TicketConditions.resolutionDecided("$5"),
                                    SINCE);

    static final String CATEGORIES =
            GIVEN
                    + """
                    , counted as (
                        select t.category, count(*) as opened,
                               row_number() over (order by count(*) desc, t.category) as place
                          from ticket t
                         where %1$s and t.opened_at >= %2$s
                         group by t.category
                    )
                    select case when place <= 6 then c.key else '' end as key,
                           case when place <= 6 then c.label_en else '' end as english,
                           case when place <= 6 then c.label_sw else '' end as swahili,
                           sum(opened)::integer as opened
                      from counted
                      join ticket_category c on c.key = counted.category
                     group by 1, 2, 3
                     order by min(place)
                    """
                            .formatted(SEEN, SINCE);

    /** Only what is owed now or was resolved in the period can have been owed at an end of it. */
    static final String DAYS =
            GIVEN
                    + """
                    , day as (
                        select cast(d as date) as day
                          from given,
                               generate_series((since at time zone $9)::date,
                                               (today at time zone $9)::date, interval '1 day') d
                    ), opened as (
                        select (t.opened_at at time zone $9)::date as day, count(*) as number
                          from ticket t where %1$s and t.opened_at >= %3$s group by 1
                    ), resolved as (
                        select (t.resolved_at at time zone $9)::date as day, count(*) as number
                          from ticket t where %1$s and t.resolved_at >= %3$s group by 1
                    ), owed as (
                        select t.opened_at
                          from ticket t
                         where %1$s and t.resolved_at >= %3$s
                        union all
                        select t.opened_at from ticket t where %1$s and %2$s
                    ), owed_from as (
                        select greatest((opened_at at time zone $9)::date,
                                        (g.since at time zone $9)::date) as day,
                               count(*) as number
                          from owed, given g group by 1
                    )
                    select day.day,
                           coalesce(opened.number, 0)::integer as opened,
                           coalesce(resolved.number, 0)::integer as resolved,
                           (sum(coalesce(owed_from.number, 0)) over (order by day.day)
                            - sum(coalesce(resolved.number, 0)) over (order by day.day))::integer
                               as open_at_end
                      from day
                      left join opened on opened.day = day.day
                      left join resolved on resolved.day = day.day
                      left join owed_from on owed_from.day = day.day
                     order by day.day
                    """
                            .formatted(SEEN, TicketConditions.UNRESOLVED, SINCE);

    private DashboardSql() {}
}

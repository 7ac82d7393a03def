package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.adapter.out.postgres.shared.CustomerRecords;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.ticket.port.TicketQueries;
import io.uplink.application.care.ticket.port.TicketQueries.Clock;
import io.uplink.application.care.ticket.port.TicketQueries.Filter;
import io.uplink.application.care.ticket.port.TicketQueries.Moments;
import io.uplink.application.care.ticket.port.TicketQueries.Period;
import io.uplink.application.care.ticket.port.TicketQueries.Scope;
import io.uplink.application.care.ticket.port.TicketQueries.Sort;
import io.uplink.application.shared.Reach;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.id.TeamId;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Builds the one statement of a list: only the conditions that are asked for stand in it, so that
 * the planner sees what is asked and walks the index of that order.
 */
final class TicketListSql {

    /** What the ticket is about; else the customer's primary place. */
    private static final String PLACE =
            "coalesce((select x.location_id from ticket_location x where x.ticket_id = t.id),"
                    + " (select y.id from customer_location y"
                    + " where y.customer_id = t.customer_id and y.is_primary))";

    /** Tickets of an order that are read for what they say before an index is asked. */
    private static final int WALKED = 5_000;

    private final List<String> conditions = new ArrayList<>(List.of("t.deleted_at is null"));
    private final Tuple arguments = Tuple.tuple();
    private final Scope scope;
    private Optional<String> now = Optional.empty();
    private Optional<TicketSaying> said = Optional.empty();

    private TicketListSql(Scope scope) {
        this.scope = scope;
    }

    /** A statement with what it is given. */
    record Statement(String sql, Tuple arguments) {}

    static Statement page(
            Scope scope, Filter filter, Sort sort, Optional<TicketCursor> cursor, int rows) {
        var list = new TicketListSql(scope);
        list.within();
        list.where(filter);
        cursor.ifPresent(
                place -> list.conditions.add(TicketOrder.after(sort, place, list::argument)));
        var order = TicketOrder.of(sort, TicketCursor.backwards(cursor));
        var statement =
                """
                with %1$s
                select t.*, c.name as customer_name, c.area,
                       a.name as assignee_name, m.name as team_name,
                       exists (select from ticket_relation r
                                where r.to_id = t.id and r.kind = 'parent') as child,
                       (select count(*) from ticket_relation r
                         where r.from_id = t.id and r.kind = 'parent') as children
                  from page
                  join ticket t on t.id = page.id
                  join customer c on c.id = t.customer_id
                  left join person a on a.id = t.assignee_id
                  left join team m on m.id = t.team_id
                 order by %2$s
                """
                        .formatted(list.ids(sort, order, rows), order);
        return new Statement(statement, list.arguments);
    }

    /** With the place of each, for those that have one; those that fall due first. */
    static Statement placed(Scope scope, Filter filter, int rows) {
        var list = new TicketListSql(scope);
        list.within();
        list.where(filter);
        var now = list.now();
        var statement =
                """
                select t.id, t.number, t.subject, t.state, t.priority, l.area, l.latitude,
                       l.longitude, p.name as assignee,
                       coalesce(%2$s, false) as overdue, coalesce(%3$s, false) as at_risk
                  from ticket t
                  join customer_location l on l.id = (%1$s) and l.latitude is not null
                  left join person p on p.id = t.assignee_id
                 where %4$s
                 order by %5$s, t.id limit %6$s
                """
                        .formatted(
                                PLACE,
                                TicketConditions.overdue(now),
                                TicketConditions.atRisk(now),
                                list.everything(),
                                TicketOrder.DUE,
                                list.argument(rows));
        return new Statement(statement, list.arguments);
    }

    /** How many there are that no map can show; whoever needs to know counts no further. */
    static Statement unplaced(Scope scope, Filter filter) {
        var list = new TicketListSql(scope);
        list.within();
        list.where(filter);
        var statement =
                """
                select count(*)::int as unplaced from (
                    select from ticket t
                     where %2$s
                       and not exists (select from customer_location l
                                        where l.id = (%1$s) and l.latitude is not null)
                     limit 1000) counted
                """
                        .formatted(PLACE, list.everything());
        return new Statement(statement, list.arguments);
    }

    /**
     * The ids of the page. What many say stands among the first of the order and is found by
     * walking there; only what few say is looked for in the index of what they say, which would
     * bring all of the many, to be sorted. {@code offset 0} keeps the planner from walking the
     * order once more, and two searches put together spare each ticket found by its customer a
     * comparison with all of the customers. They read no more than the order needs: the tickets of
     * customers then come from an index alone, however many they had.
     */
    private String ids(Sort sort, String order, int rows) {
        var asked = String.join("\n   and ", conditions);
        var most = argument(rows);
        return said.map(say ->
                        """
                        walk as materialized (
                            select t.id
                              from (select t.* from ticket t
                                     where %1$s order by %2$s limit %5$d) t
                             where %3$s order by %2$s limit %6$s
                        ), page as materialized (
                            select walk.id from walk where (select count(*) from walk) >= %6$s
                            union all
                            select few.id
                              from (select t.id
                                      from (select %8$s from ticket t where %1$s and %4$s
                                            union
                                            select %8$s from ticket t
                                             where %1$s and %7$s offset 0) t
                                     order by %2$s limit %6$s) few
                             where (select count(*) from walk) < %6$s
                        )\
                        """
                                .formatted(
                                        asked,
                                        order,
                                        say.ofOne(),
                                        say.itself(),
                                        WALKED,
                                        most,
                                        say.theirs(),
                                        TicketOrder.columns(sort)))
                .orElseGet(() ->
                        """
                        page as materialized (
                            select t.id from ticket t where %1$s order by %2$s limit %3$s
                        )\
                        """
                                .formatted(asked, order, most));
    }

    private String everything() {
        return Stream.concat(conditions.stream(), said.stream().map(TicketSaying::ofAll))
                .collect(Collectors.joining("\n   and "));
    }

    private String argument(@Nullable Object value) {
        arguments.addValue(value);
        return "$" + arguments.size();
    }

    private String now() {
        var known = now.orElseGet(() -> argument(Sql.at(scope.now())) + "::timestamptz");
        now = Optional.of(known);
        return known;
    }

    private void within() {
        if (scope.reach() != Reach.ALL) {
            conditions.add(
                    TicketConditions.within(
                            "false",
                            argument(TicketConditions.branches(scope.reach(), scope.reader())),
                            argument(TicketConditions.teams(scope.reach(), scope.reader())),
                            argument(scope.reader().id().value())));
        }
    }

    private void where(Filter filter) {
        if (filter.states().equals(Filter.UNRESOLVED)) {
            conditions.add(TicketConditions.UNRESOLVED);
        } else if (!filter.states().isEmpty()) {
            var states = filter.states().stream().map(TicketState.Kind::code);
            conditions.add(
                    "t.state = any (" + argument(states.toArray(String[]::new)) + "::text[])");
        }
        filter.assignee().ifPresent(id -> equalOrNone("t.assignee_id", id.value()));
        filter.team().ifPresent(id -> equalOrNone("t.team_id", id.value()));
        filter.branch().ifPresent(id -> equal("t.branch_id", id.value()));
        filter.customer()
                .ifPresent(id ->
                        conditions.add(
                                "t.customer_id = any ("
                                        + CustomerRecords.of(argument(id.value()))
                                        + ")"));
        filter.priority().ifPresent(priority -> equal("t.priority", priority.code()));
        filter.category().ifPresent(category -> equal("t.category", category));
        if (!filter.otherThan().isEmpty()) {
            var others = argument(filter.otherThan().toArray(String[]::new));
            conditions.add("t.category <> all (" + others + "::text[])");
        }
        filter.stars().ifPresent(stars -> equal("t.rating", stars));
        if (filter.mine()) {
            equal("t.assignee_id", scope.reader().id().value());
        }
        if (filter.myTeams()) {
            var teams = scope.reader().teams().stream().map(TeamId::value).toArray(UUID[]::new);
            conditions.add("t.team_id = any (" + argument(teams) + "::uuid[])");
        }
        if (filter.unassigned()) {
            conditions.add(TicketConditions.UNASSIGNED);
        }
        if (filter.rated()) {
            conditions.add("t.rating is not null");
        }
        filter.clocks().forEach(clock -> conditions.add(condition(clock)));
        when(filter.when());
        filter.fields().forEach(this::filledIn);
        filter.text()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> said = Optional.of(TicketSaying.of(text, this::argument)));
    }

    private void equalOrNone(String column, UUID id) {
        if (id.equals(TicketQueries.NONE)) {
            conditions.add(column + " is null");
        } else {
            equal(column, id);
        }
    }

    private void equal(String column, Object value) {
        conditions.add(column + " = " + argument(value));
    }

    private String condition(Clock clock) {
        return "("
                + switch (clock) {
                    case OVERDUE -> TicketConditions.overdue(now());
                    case AT_RISK -> TicketConditions.atRisk(now());
                    case DUE_WITHIN_HOUR -> TicketConditions.dueWithinHour(now());
                    case RESPONSE_MET -> TicketConditions.RESPONSE_MET;
                    case RESPONSE_MISSED -> TicketConditions.responseMissed(now());
                    case RESPONSE_DECIDED -> TicketConditions.responseDecided(now());
                    case REPLY_WAITING -> TicketConditions.REPLY_WAITING;
                    case REPLY_OVERDUE -> TicketConditions.replyOverdue(now());
                    case REPLY_MET -> TicketConditions.replyMet(now());
                    case REPLY_MISSED -> TicketConditions.replyMissed(now());
                    case REPLY_DECIDED -> TicketConditions.replyDecided(now());
                    case RESOLUTION_MET -> TicketConditions.RESOLUTION_MET;
                    case RESOLUTION_MISSED -> TicketConditions.resolutionMissed(now());
                    case RESOLUTION_DECIDED -> TicketConditions.resolutionDecided(now());
                    case TIMED -> TicketConditions.TIMED;
                }
                + ")";
    }

    /** Several categories may have a field of that key; a choice and an answer are both typed. */
    private void filledIn(String key, String value) {
        var typed = argument(value) + "::text";
        conditions.add(
                """
                exists (select from ticket_field v join category_field f on f.id = v.field_id
                         where v.ticket_id = t.id and f.key = %1$s
                           and (v.choice = %2$s
                                or v.answer = case %2$s when 'yes' then true
                                                        when 'no' then false end))
                """
                        .formatted(argument(key), typed)
                        .strip());
    }

    private void when(Moments when) {
        during("t.opened_at", when.opened());
        during("t.resolved_at", when.resolved());
        during("t.rated_at", when.rated());
        when.owedAt()
                .ifPresent(at -> conditions.add(TicketConditions.owedAt(argument(Sql.at(at)))));
    }

    private void during(String column, Period period) {
        period.from().ifPresent(from -> conditions.add(column + " >= " + argument(Sql.at(from))));
        period.until().ifPresent(until -> conditions.add(column + " < " + argument(Sql.at(until))));
    }
}

package io.uplink.adapter.out.postgres.insight.dashboard;

import io.uplink.adapter.out.postgres.care.ticket.TicketConditions;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.insight.dashboard.port.DashboardQueries;
import io.uplink.application.shared.Reach;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** One statement for each block of the page. */
@ApplicationScoped
class SqlDashboardQueries implements DashboardQueries {

    private final Sql sql;

    SqlDashboardQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Dashboard read(Scope scope, Period period) {
        var zone = period.zone().getId();
        var flow = one(DashboardSql.FLOW, arguments(scope, period).addString(zone));
        return new Dashboard(
                now(one(DashboardSql.NOW, arguments(scope, period))),
                new Flow(
                        flow.getInteger("opened_today"),
                        flow.getInteger("opened_week"),
                        flow.getInteger("resolved_today"),
                        flow.getInteger("resolved_week")),
                quality(flow),
                sql.list(DashboardSql.NEEDS, arguments(scope, period), SqlDashboardQueries::need),
                sql.list(DashboardSql.TEAMS, arguments(scope, period), SqlDashboardQueries::team),
                sql.list(
                        DashboardSql.CATEGORIES,
                        arguments(scope, period),
                        SqlDashboardQueries::category),
                sql.list(
                        DashboardSql.DAYS,
                        arguments(scope, period).addString(zone),
                        SqlDashboardQueries::day));
    }

    private Row one(String statement, Tuple arguments) {
        return sql.one(statement, arguments, row -> row).orElseThrow();
    }

    private static Tuple arguments(Scope scope, Period period) {
        var today = LocalDate.ofInstant(period.now(), period.zone());
        var first = today.minusDays(period.days() - 1L);
        return Tuple.tuple()
                .addBoolean(scope.reach() == Reach.ALL)
                .addValue(TicketConditions.branches(scope.reach(), scope.reader()))
                .addValue(TicketConditions.teams(scope.reach(), scope.reader()))
                .addUUID(scope.reader().id().value())
                .addValue(Sql.at(period.now()))
                .addValue(scope.branch().map(BranchId::value).orElse(null))
                .addValue(Sql.at(today.atStartOfDay(period.zone()).toInstant()))
                .addValue(Sql.at(first.atStartOfDay(period.zone()).toInstant()));
    }

    private static Now now(Row row) {
        return new Now(
                row.getInteger("open"),
                row.getInteger("in_progress"),
                row.getInteger("pending"),
                row.getInteger("unassigned"),
                Sql.optionalInstant(row, "oldest"),
                row.getInteger("overdue"),
                row.getInteger("overdue_before"),
                row.getInteger("at_risk"),
                row.getInteger("due_soon"));
    }

    private static Quality quality(Row row) {
        return new Quality(
                kept(row, "response_met", "response_missed"),
                kept(row, "response_met_before", "response_missed_before"),
                kept(row, "resolution_met", "resolution_missed"),
                kept(row, "resolution_met_before", "resolution_missed_before"),
                seconds(row.getDouble("median")),
                seconds(row.getDouble("mean")),
                number(row.getDouble("rating")),
                row.getInteger("ratings"));
    }

    private static Kept kept(Row row, String met, String missed) {
        return new Kept(row.getInteger(met), row.getInteger(missed));
    }

    private static Optional<Duration> seconds(@Nullable Double seconds) {
        return Optional.ofNullable(seconds).map(Math::round).map(Duration::ofSeconds);
    }

    private static OptionalDouble number(@Nullable Double number) {
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    private static Need need(Row row) {
        return new Need(
                new TicketId(row.getUUID("id")),
                row.getString("subject"),
                row.getString("customer"),
                row.getString("area"),
                row.getString("priority"),
                Sql.optionalInstant(row, "resolution_from"),
                Sql.optionalInstant(row, "resolution_due"),
                row.getBoolean("warned"),
                Optional.ofNullable(row.getString("assignee")));
    }

    private static Team team(Row row) {
        return new Team(
                new TeamId(row.getUUID("id")), row.getString("name"), kept(row, "met", "missed"));
    }

    private static Category category(Row row) {
        return new Category(
                row.getString("key"),
                row.getString("english"),
                row.getString("swahili"),
                row.getInteger("opened"));
    }

    private static Day day(Row row) {
        return new Day(
                row.getLocalDate("day"),
                row.getInteger("opened"),
                row.getInteger("resolved"),
                row.getInteger("open_at_end"));
    }
}

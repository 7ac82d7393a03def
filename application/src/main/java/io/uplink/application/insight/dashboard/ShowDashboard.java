package io.uplink.application.insight.dashboard;

import io.uplink.application.insight.dashboard.port.DashboardQueries;
import io.uplink.application.insight.dashboard.port.DashboardQueries.Dashboard;
import io.uplink.application.insight.dashboard.port.DashboardQueries.Period;
import io.uplink.application.insight.dashboard.port.DashboardQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.BranchId;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Shows how the desk is doing, as far as the reader may see. */
@UseCase
public final class ShowDashboard {

    /** The periods one may choose, in days. */
    public static final List<Integer> PERIODS = List.of(7, 30, 90);

    /**
     * What to show.
     *
     * @param branch only this one; one outside the reader's reach simply counts nothing
     */
    public record Input(int days, ZoneId zone, Optional<BranchId> branch) {}

    private final DashboardQueries queries;
    private final InstantSource clock;

    public ShowDashboard(DashboardQueries queries, InstantSource clock) {
        this.queries = queries;
        this.clock = clock;
    }

    public Dashboard execute(Actor actor, Input input) {
        var reach = actor.require(Permission.DASHBOARD_VIEW);
        if (!PERIODS.contains(input.days())) {
            throw Invalid.of("days", "choice.unknown");
        }
        return queries.read(
                new Scope(reach, actor.requirePerson(), input.branch()),
                new Period(clock.instant(), input.zone(), input.days()));
    }
}

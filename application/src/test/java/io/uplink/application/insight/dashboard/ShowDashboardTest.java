package io.uplink.application.insight.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.insight.dashboard.port.DashboardQueries;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.shared.DomainException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ShowDashboardTest {

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

    private final List<DashboardQueries.Scope> asked = new ArrayList<>();
    private final ShowDashboard show =
            new ShowDashboard(
                    (scope, _) -> {
                        asked.add(scope);
                        return empty();
                    },
                    new MovableClock(Instant.parse("2026-11-24T07:42:00Z")));

    @Test
    void whoLacksThePermissionIsRefused() {
        assertThatThrownBy(() -> show.execute(ActorFixtures.nobodySpecial(), input(30)))
                .isInstanceOf(DomainException.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void theNumbersAreThoseOfTheReadersReach() {
        show.execute(ActorFixtures.inWestlands(Permission.DASHBOARD_VIEW), input(30));

        assertThat(asked).extracting(DashboardQueries.Scope::reach).containsExactly(Reach.BRANCH);
    }

    @Test
    void aPeriodThatIsNotOfferedIsRefused() {
        assertThatThrownBy(() -> show.execute(ActorFixtures.anAdmin(), input(3_650)))
                .isInstanceOf(DomainException.class);
    }

    private static ShowDashboard.Input input(int days) {
        return new ShowDashboard.Input(days, NAIROBI, Optional.empty());
    }

    private static DashboardQueries.Dashboard empty() {
        var none = new DashboardQueries.Kept(0, 0);
        return new DashboardQueries.Dashboard(
                new DashboardQueries.Now(0, 0, 0, 0, Optional.empty(), 0, 0, 0, 0),
                new DashboardQueries.Flow(0, 0, 0, 0),
                new DashboardQueries.Quality(
                        none,
                        none,
                        none,
                        none,
                        Optional.empty(),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        0),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}

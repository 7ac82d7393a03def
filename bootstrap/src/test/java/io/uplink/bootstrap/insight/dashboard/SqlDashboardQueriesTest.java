package io.uplink.bootstrap.insight.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.insight.dashboard.port.DashboardQueries;
import io.uplink.application.insight.dashboard.port.DashboardQueries.Dashboard;
import io.uplink.application.insight.dashboard.port.DashboardQueries.Day;
import io.uplink.application.insight.dashboard.port.DashboardQueries.Kept;
import io.uplink.application.insight.dashboard.port.DashboardQueries.Need;
import io.uplink.application.insight.dashboard.port.DashboardQueries.Period;
import io.uplink.application.insight.dashboard.port.DashboardQueries.Scope;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test has a branch of its own, at Tuesday, 24 November 2026, 10:42 in Nairobi. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlDashboardQueriesTest {

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final Instant NOW = Instant.parse("2026-11-24T07:42:00Z");

    @Inject DashboardQueries queries;
    @Inject Ids ids;
    @Inject Sql sql;

    private BranchOfTickets branch;

    @BeforeEach
    void aBranchOfItsOwn() {
        branch = new BranchOfTickets(sql, ids, NOW);
    }

    @Test
    void aBranchWithoutTicketsHasZerosAndNoPercentages() {
        var board = read();

        assertThat(board.now().unresolved()).isZero();
        assertThat(board.quality().response().percent()).isEmpty();
        assertThat(board.quality().median()).isEmpty();
        assertThat(board.days()).hasSize(30).allMatch(day -> day.openAtEnd() == 0);
    }

    @Test
    void overdueIsUnresolvedUnpausedAndPast() {
        ticket("open", "-5 hours").with("resolution_due", "-1 minute").store();
        ticket("open", "-5 hours").with("resolution_due", "1 minute").store();
        ticket("pending", "-5 hours")
                .with("resolution_due", "-1 minute")
                .with("paused_since", "-2 hours")
                .store();
        ticket("resolved", "-5 hours")
                .with("resolution_due", "-1 minute")
                .with("resolved_at", "-2 minutes")
                .store();

        assertThat(read().now())
                .returns(1, DashboardQueries.Now::overdue)
                .returns(3, DashboardQueries.Now::unresolved)
                .returns(1, DashboardQueries.Now::dueWithinHour);
    }

    @Test
    void atRiskIsWarnedAndNotMissed() {
        ticket("open", "-5 hours")
                .with("resolution_due", "20 minutes")
                .with("warned_at", "-5 minutes")
                .store();
        ticket("open", "-9 hours")
                .with("resolution_due", "-20 minutes")
                .with("warned_at", "-2 hours")
                .store();

        assertThat(read().now().atRisk()).isEqualTo(1);
    }

    @Test
    void anUnansweredTicketPastItsTargetIsMissed() {
        ticket("open", "-5 hours").with("response_due", "-1 hour").store();
        ticket("open", "-5 hours").with("response_due", "1 hour").store();
        ticket("open", "-5 hours")
                .with("response_due", "-1 hour")
                .with("responded_at", "-2 hours")
                .store();

        assertThat(read().quality().response()).isEqualTo(new Kept(1, 1));
    }

    @Test
    void comingAndGoingIsCountedByTheDaysOfTheZone() {
        // Midnight in Nairobi was 10 h 42 m ago, Monday's 34 h 42 m ago.
        ticket("open", "-10 hours -41 minutes").store();
        ticket("open", "-10 hours -43 minutes").store();
        ticket("resolved", "-34 hours -43 minutes").with("resolved_at", "-1 hour").store();

        var board = read();

        assertThat(board.flow()).isEqualTo(new DashboardQueries.Flow(1, 2, 1, 1));
        assertThat(board.days().reversed().subList(0, 3))
                .containsExactly(
                        new Day(LocalDate.of(2026, 11, 24), 1, 1, 2),
                        new Day(LocalDate.of(2026, 11, 23), 1, 0, 2),
                        new Day(LocalDate.of(2026, 11, 22), 1, 0, 1));
    }

    @Test
    void theMedianIsOverWorkingTimeOfWhatWasResolvedInThePeriod() {
        for (var took : new int[] {600, 1200, 9000}) {
            ticket("resolved", "-2 days")
                    .with("resolved_at", "-1 day")
                    .value("took_seconds", took)
                    .store();
        }
        ticket("resolved", "-60 days")
                .with("resolved_at", "-50 days")
                .value("took_seconds", 5)
                .store();

        assertThat(read().quality().median()).contains(Duration.ofMinutes(20));
        assertThat(read().quality().mean()).contains(Duration.ofHours(1));
    }

    @Test
    void ratingsAreAveragedWithTheirCount() {
        for (var stars : new int[] {5, 4, 2}) {
            ticket("resolved", "-2 days")
                    .with("resolved_at", "-1 day")
                    .with("rated_at", "-1 hour")
                    .value("rating", stars)
                    .store();
        }

        assertThat(read().quality().rating().orElseThrow()).isCloseTo(3.667, within(0.001));
        assertThat(read().quality().ratings()).isEqualTo(3);
    }

    @Test
    void aRatingCountsInThePeriodInWhichItWasGiven() {
        ticket("closed", "-50 days")
                .with("resolved_at", "-40 days")
                .with("rated_at", "-1 hour")
                .value("rating", 3)
                .store();
        ticket("closed", "-50 days")
                .with("resolved_at", "-40 days")
                .with("rated_at", "-39 days")
                .value("rating", 5)
                .store();

        assertThat(read().quality().ratings()).isEqualTo(1);
    }

    @Test
    void whatNeedsSomebodyComesWithTheSoonestDueFirst() {
        ticket("open", "-2 hours").subject("Later").with("resolution_due", "3 hours").store();
        ticket("open", "-9 hours").subject("Overdue").with("resolution_due", "-1 hour").store();

        assertThat(read().needs()).extracting(Need::subject).containsExactly("Overdue", "Later");
    }

    @Test
    void anotherBranchIsNotCounted() {
        ticket("open", "-1 hour").store();
        var elsewhere =
                ActorFixtures.with(
                        ActorFixtures.BRIAN,
                        "Brian",
                        Reach.BRANCH,
                        Set.of(new BranchId(ids.next())),
                        Set.of(),
                        Permission.DASHBOARD_VIEW);

        var board =
                queries.read(
                        new Scope(Reach.BRANCH, elsewhere, Optional.of(new BranchId(branch.id()))),
                        new Period(NOW, NAIROBI, 30));

        assertThat(board.now().unresolved()).isZero();
    }

    private Dashboard read() {
        // Somebody new: whoever opens tickets in other tests sees those as their own.
        var reader =
                ActorFixtures.with(
                        new PersonId(UUID.randomUUID()),
                        "Somebody",
                        Reach.BRANCH,
                        Set.of(new BranchId(branch.id())),
                        Set.of(),
                        Permission.DASHBOARD_VIEW);
        return queries.read(
                new Scope(Reach.BRANCH, reader, Optional.empty()), new Period(NOW, NAIROBI, 30));
    }

    private BranchOfTickets.Row ticket(String state, String openedAt) {
        return branch.ticket(state, openedAt);
    }
}

package io.uplink.bootstrap.insight.daily;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.insight.daily.port.DailyFigures;
import io.uplink.application.insight.daily.port.DailyFigures.Settled;
import io.uplink.application.insight.daily.port.SummarySections;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.insight.dashboard.BranchOfTickets;
import io.uplink.bootstrap.org.access.SignInFixture;
import io.uplink.domain.insight.daily.DailySummary;
import io.uplink.domain.insight.daily.DailySummary.Aged;
import io.uplink.domain.insight.daily.DailySummary.Counts;
import io.uplink.domain.insight.daily.DailySummary.Resolver;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test has a branch of its own. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlDailyFiguresTest {

    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
    private static final Instant MORNING = NOW.minus(Duration.ofHours(11));

    @Inject DailyFigures figures;
    @Inject SummarySections sections;
    @Inject SignInFixture people;
    @Inject Ids ids;
    @Inject Sql sql;

    private BranchOfTickets branch;

    @BeforeEach
    void aBranchOfItsOwn() {
        branch = new BranchOfTickets(sql, ids, NOW);
    }

    @Test
    void aBranchWithoutTicketsSaysNothing() {
        assertThat(count().saysNothing()).isTrue();
    }

    @Test
    void statesAreCountedAsTheyAreAndNewsSinceTheSummaryBefore() {
        branch.ticket("open", "-2 hours").store();
        branch.ticket("open", "-20 hours").store();
        branch.ticket("in-progress", "-3 hours").store();
        branch.ticket("pending", "-3 days").store();
        branch.ticket("resolved", "-4 days").with("resolved_at", "-1 hour").store();
        branch.ticket("closed", "-4 days").with("resolved_at", "-20 hours").store();

        assertThat(count().counts()).isEqualTo(new Counts(2, 1, 1, 2, 1, 0));
    }

    @Test
    void aPromiseThatWasBrokenSinceThenIsMissedOnce() {
        branch.ticket("open", "-2 days").with("resolution_due", "-3 hours").store();
        branch.ticket("open", "-2 days").with("resolution_due", "-20 hours").store();
        branch.ticket("resolved", "-2 days")
                .with("resolution_due", "-5 hours")
                .with("resolved_at", "-1 hour")
                .value("resolution_met", false)
                .value("resolution_missed", true)
                .store();

        assertThat(count().counts().missed()).isEqualTo(2);
    }

    @Test
    void whatIsOverdueOrCriticalComesApartAndTheOldestFirst() {
        branch.ticket("open", "-3 days").subject("Late").with("resolution_due", "-1 day").store();
        branch.ticket("open", "-5 days").subject("Critical").store();
        sql.change(
                "update ticket set priority = 'critical' where branch_id = $1 and subject = $2",
                Tuple.of(branch.id(), "Critical"));
        branch.ticket("open", "-7 hours").subject("Can wait").store();

        var summary = count();

        assertThat(summary.urgent())
                .extracting(Aged::subject, Aged::critical, Aged::overdue, Aged::days)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Critical", true, false, 5),
                        org.assertj.core.groups.Tuple.tuple("Late", false, true, 3));
        assertThat(summary.others()).extracting(Aged::subject).containsExactly("Can wait");
    }

    @Test
    void moreThanTenAreNumberedAndNotNamed() {
        for (var ticket = 0; ticket < 13; ticket++) {
            branch.ticket("open", "-2 hours").store();
        }

        assertThat(count().others()).hasSize(10);
        assertThat(count().moreOthers()).isEqualTo(3);
        assertThat(count().moreUrgent()).isZero();
    }

    @Test
    void whoResolvedMostComesFirst() {
        var asha = people.somebody();
        var brian = people.somebody();
        for (var by : new String[] {"" + asha.id(), "" + brian.id(), "" + brian.id()}) {
            branch.ticket("resolved", "-2 days")
                    .with("resolved_at", "-1 hour")
                    .value("resolved_by", "'" + by + "'")
                    .store();
        }

        assertThat(count().resolvers())
                .containsExactly(new Resolver(brian.name(), 2), new Resolver(asha.name(), 1));
    }

    @Test
    void aBranchKnowsWhenItWasToldAndWhatIsSettled() {
        settled(18, "-1 hour", "sent");
        settled(19, "0 hours", "skipped");
        settled(7, "-3 days", "sent");

        var mine =
                figures.branches(NOW).stream()
                        .filter(one -> one.id().equals(new BranchId(branch.id())))
                        .findFirst()
                        .orElseThrow();

        assertThat(mine.last()).contains(NOW.minus(Duration.ofHours(1)));
        assertThat(mine.settled())
                .containsExactlyInAnyOrder(
                        new Settled(LocalDate.of(2026, 11, 24), 18),
                        new Settled(LocalDate.of(2026, 11, 24), 19));
    }

    @Test
    void complaintsThatCameInHaveASectionAndNoneHasNone() {
        var id = new BranchId(branch.id());
        assertThat(sections.of(id, MORNING, NOW)).isEmpty();

        sql.change(
                """
                insert into complaint (id, number, name, phone, language, category, subject, body,
                        branch_id, received_at, state, state_since, acknowledge_by, warn_at,
                        resolve_by, updated_at)
                values ($1, $2, 'Amina', '+254712000001', 'en', 'other', 'Rude', 'Was rude.',
                        $3, $4, 'received', $4, $4, $4, $5, $4)
                """,
                Tuple.of(
                        ids.next(),
                        "CMP-" + branch.id(),
                        branch.id(),
                        Sql.at(NOW.minusSeconds(60)),
                        Sql.at(NOW.minusSeconds(30))));

        assertThat(sections.of(id, MORNING, NOW))
                .singleElement()
                .satisfies(section ->
                        assertThat(section.lines())
                                .extracting(DailySummary.Words::english)
                                .containsExactly("1 new", "1 overdue"));
    }

    private void settled(int hour, String from, String outcome) {
        sql.change(
                """
                insert into daily_summary (id, branch_id, day, hour, slot_at, outcome, settled_at,
                                           content)
                values ($1, $2, (timestamptz '%1$s' + interval '%2$s')::date, $3,
                        timestamptz '%1$s' + interval '%2$s', $4, now(),
                        case $4 when 'skipped' then null else '{}'::jsonb end)
                """
                        .formatted(NOW, from),
                Tuple.of(ids.next(), branch.id(), hour, outcome));
    }

    private DailySummary count() {
        return figures.count(new BranchId(branch.id()), MORNING, NOW);
    }
}

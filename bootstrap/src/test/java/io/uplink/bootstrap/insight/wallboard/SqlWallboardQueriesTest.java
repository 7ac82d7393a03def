package io.uplink.bootstrap.insight.wallboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.insight.wallboard.port.WallboardQueries;
import io.uplink.application.insight.wallboard.port.WallboardQueries.Board;
import io.uplink.application.insight.wallboard.port.WallboardQueries.Load;
import io.uplink.application.insight.wallboard.port.WallboardQueries.Now;
import io.uplink.application.insight.wallboard.port.WallboardQueries.Oldest;
import io.uplink.application.insight.wallboard.port.WallboardQueries.Scope;
import io.uplink.application.insight.wallboard.port.WallboardQueries.Today;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.insight.dashboard.BranchOfTickets;
import io.uplink.bootstrap.org.access.SignInFixture;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test has a branch of its own, at Tuesday, 24 November 2026, 10:42 in Nairobi. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlWallboardQueriesTest {

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final Instant NOW = Instant.parse("2026-11-24T07:42:00Z");

    @Inject WallboardQueries queries;
    @Inject SignInFixture people;
    @Inject Ids ids;
    @Inject Sql sql;

    private BranchOfTickets branch;

    @BeforeEach
    void aBranchOfItsOwn() {
        branch = new BranchOfTickets(sql, ids, NOW);
    }

    @Test
    void aBranchWithoutTicketsIsAllZeros() {
        var board = read();

        assertThat(board.now()).isEqualTo(new Now(0, 0, 0, 0, 0, 0, 0));
        assertThat(board.today()).isEqualTo(new Today(0, 0, 0, 0));
        assertThat(board.today().percentKept()).isEmpty();
        assertThat(board.oldest()).isEmpty();
        assertThat(board.loads()).isEmpty();
        assertThat(board.latest()).isEmpty();
    }

    @Test
    void eachStateAndEachNeedIsCountedAsTheListsDo() {
        branch.ticket("open", "-3 hours")
                .with("resolution_due", "20 minutes")
                .with("warned_at", "-5 minutes")
                .store();
        branch.ticket("in-progress", "-2 days")
                .with("resolution_due", "-3 hours")
                .with("reply_due", "1 hour")
                .store();
        branch.ticket("pending", "-3 days")
                .with("paused_since", "-1 hour")
                .with("resolution_due", "-20 minutes")
                .store();

        assertThat(read().now()).isEqualTo(new Now(1, 1, 1, 3, 1, 1, 1));
    }

    @Test
    void todayBeginsAtMidnightOfTheZone() {
        // Midnight was 10 hours and 42 minutes ago.
        branch.ticket("open", "-10 hours -41 minutes").store();
        branch.ticket("open", "-10 hours -43 minutes").store();

        assertThat(read().today().opened()).isEqualTo(1);
    }

    @Test
    void ofTodaysPromisesThoseThatAreOverdueCountAsMissed() {
        branch.ticket("resolved", "-1 day")
                .with("resolved_at", "-1 hour")
                .with("resolution_due", "1 hour")
                .value("resolution_met", true)
                .store();
        branch.ticket("resolved", "-3 days")
                .with("resolved_at", "-2 hours")
                .with("resolution_due", "-2 days")
                .value("resolution_met", false)
                .value("resolution_missed", true)
                .store();
        branch.ticket("open", "-1 day").with("resolution_due", "-1 hour").store();
        branch.ticket("open", "-3 days").with("resolution_due", "-2 days").store();

        var today = read().today();

        assertThat(today).isEqualTo(new Today(0, 2, 1, 2));
        assertThat(today.percentKept()).contains(33);
    }

    @Test
    void theOldestIsTheOneThatNothingHoldsUp() {
        branch.ticket("pending", "-9 days").with("paused_since", "-8 days").store();
        branch.ticket("open", "-2 days").subject("No light on the ONT").store();
        branch.ticket("open", "-1 day").store();

        assertThat(read().oldest().map(Oldest::subject)).contains("No light on the ONT");
    }

    @Test
    void theBusiestComeFirst() {
        var asha = people.somebody();
        var brian = people.somebody();
        branch.ticket("open", "-1 day").value("assignee_id", "'" + brian.id() + "'").store();
        branch.ticket("open", "-1 day").value("assignee_id", "'" + asha.id() + "'").store();
        branch.ticket("open", "-1 day")
                .value("assignee_id", "'" + asha.id() + "'")
                .with("resolution_due", "-1 hour")
                .store();
        branch.ticket("resolved", "-1 day").value("assignee_id", "'" + brian.id() + "'").store();

        assertThat(read().loads())
                .containsExactly(new Load(asha.name(), 2, 1), new Load(brian.name(), 1, 0));
    }

    @Test
    void whatSomebodyHasElsewhereIsNotOnTheWallOfTheBranch() {
        var other = new BranchOfTickets(sql, ids, NOW);
        other.ticket("open", "-1 day").store();
        branch.ticket("open", "-1 day").store();

        var wall =
                new Scope(
                        false,
                        Set.of(new BranchId(branch.id())),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty());

        assertThat(queries.read(wall, NOW, NAIROBI).now().unresolved()).isEqualTo(1);
    }

    @Test
    void aBranchOutsideTheReachCountsNothing() {
        branch.ticket("open", "-1 day").store();

        var wall =
                new Scope(
                        false,
                        Set.of(),
                        Set.of(),
                        Optional.of(new PersonId(ids.next())),
                        Optional.of(new BranchId(branch.id())));

        assertThat(queries.read(wall, NOW, NAIROBI).now().unresolved()).isZero();
    }

    @Test
    void aMessageOfTheCustomerIsToldApartFromOurs() {
        branch.ticket("open", "-1 day").subject("Slow at night").store();
        entry("note", "person");
        entry("reply", "customer");
        entry("reply", "person");

        assertThat(read().latest())
                .extracting(WallboardQueries.Happened::kind)
                .containsExactly("reply", "wrote");
    }

    private void entry(String kind, String author) {
        sql.change(
                """
                insert into ticket_entry (id, ticket_id, at, kind, public, author_kind,
                                          author_name, channel, ticket_version)
                select $1, t.id, now(), $3, true, $4, 'x', 'web', 1
                  from ticket t where t.branch_id = $2
                """,
                Tuple.of(ids.next(), branch.id(), kind, author));
    }

    private Board read() {
        return queries.read(
                new Scope(
                        true,
                        Set.of(),
                        Set.of(),
                        Optional.empty(),
                        Optional.of(new BranchId(branch.id()))),
                NOW,
                NAIROBI);
    }
}

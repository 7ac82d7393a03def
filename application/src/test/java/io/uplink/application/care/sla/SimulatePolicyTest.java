package io.uplink.application.care.sla;

import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.sla.CalendarFixtures;
import io.uplink.domain.care.sla.Situation;
import io.uplink.domain.care.sla.SlaScope;
import io.uplink.domain.care.sla.TicketPast;
import io.uplink.domain.care.ticket.Priority;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tickets of Monday at eight; high is answered in two hours and done in eight. */
class SimulatePolicyTest {

    private static final Instant MONDAY_8 = Instant.parse("2026-03-02T05:00:00Z");

    private final SlaFixtures given = new SlaFixtures();
    private final List<TicketPast> past = new ArrayList<>();
    private final SimulatePolicy simulate =
            new SimulatePolicy(
                    new DirectUnitOfWork(),
                    given.policies(),
                    given.calendars(),
                    SlaFixtures::choices,
                    (from, most) -> {
                        assertThat(from).isBefore(MONDAY_8);
                        return past.stream().limit(most).toList();
                    },
                    MovableClock.at("2026-03-12T06:00:00Z"));

    @Test
    void aStricterPolicyMissesWhatThePresentOneKept() {
        past.add(ticket(Priority.HIGH, "residential", 90, 5));
        past.add(ticket(Priority.HIGH, "residential", 30, 3));
        past.add(ticket(Priority.LOW, "residential", 30, 3));
        var high = given.inForce(Priority.HIGH);
        var versionBefore = high.version();

        var outcome =
                simulate.execute(
                        anAdmin(),
                        new SimulatePolicy.Input(
                                Optional.of(high.id()),
                                SlaScope.everything(),
                                wish(Duration.ofHours(1), Duration.ofHours(4))));

        assertThat(outcome.looked()).isEqualTo(3);
        assertThat(outcome.touched()).isEqualTo(2);
        assertThat(outcome.before().response()).isEqualTo(new SimulatePolicy.Count(2, 0));
        assertThat(outcome.before().resolution()).isEqualTo(new SimulatePolicy.Count(2, 0));
        assertThat(outcome.after().response()).isEqualTo(new SimulatePolicy.Count(1, 1));
        assertThat(outcome.after().resolution()).isEqualTo(new SimulatePolicy.Count(1, 1));
        assertThat(outcome.after().reply()).isEqualTo(new SimulatePolicy.Count(0, 0));
        assertThat(given.inForce(Priority.HIGH).version()).isEqualTo(versionBefore);
    }

    @Test
    void aNewPolicyTouchesOnlyTheTicketsThatItWouldWin() {
        past.add(ticket(Priority.HIGH, "vip", 90, 5));
        past.add(ticket(Priority.HIGH, "residential", 90, 5));
        var vips =
                new SlaScope(
                        Optional.empty(), Optional.empty(), Optional.of("vip"), Optional.empty());

        var outcome =
                simulate.execute(
                        anAdmin(),
                        new SimulatePolicy.Input(
                                Optional.empty(),
                                vips,
                                wish(Duration.ofHours(1), Duration.ofHours(4))));

        assertThat(outcome.touched()).isEqualTo(1);
        assertThat(outcome.before().response()).isEqualTo(new SimulatePolicy.Count(1, 0));
        assertThat(outcome.after().response()).isEqualTo(new SimulatePolicy.Count(0, 1));
        assertThat(given.policies().all()).hasSize(4);
    }

    @Test
    void moreTicketsThanOnePersonWaitsForAreCutAndSaidSo() {
        for (var i = 0; i <= SimulatePolicy.MOST_TICKETS; i++) {
            past.add(ticket(Priority.LOW, "residential", 30, 3));
        }

        var outcome =
                simulate.execute(
                        anAdmin(),
                        new SimulatePolicy.Input(
                                Optional.empty(),
                                SlaScope.everything(),
                                wish(Duration.ofHours(1), Duration.ofHours(4))));

        assertThat(outcome.cut()).isTrue();
        assertThat(outcome.looked()).isEqualTo(SimulatePolicy.MOST_TICKETS);
        assertThat(outcome.touched()).as("a priority says more than nothing").isZero();
    }

    @Test
    void whoMayNotPromiseMayNotTryEither() {
        assertThatThrownBy(() ->
                        simulate.execute(
                                inWestlands(Permission.TICKETS_SLA),
                                new SimulatePolicy.Input(
                                        Optional.empty(),
                                        SlaScope.everything(),
                                        wish(Duration.ofHours(1), Duration.ofHours(4)))))
                .hasMessage("access.denied");
    }

    private static TicketPast ticket(
            Priority priority, String customerClass, int answeredAfter, int doneAfterHours) {
        return new TicketPast(
                new Situation(
                        priority,
                        Optional.of("connectivity"),
                        Optional.of(customerClass),
                        Optional.of(WESTLANDS)),
                CalendarFixtures.OFFICE_ID,
                MONDAY_8,
                List.of(
                        new TicketPast.Answered(MONDAY_8.plus(Duration.ofMinutes(answeredAfter))),
                        new TicketPast.Done(MONDAY_8.plus(Duration.ofHours(doneAfterHours)))));
    }

    private static PolicyWish wish(Duration response, Duration resolution) {
        return new PolicyWish(
                "As typed",
                "",
                response,
                Optional.of(response),
                resolution,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                true);
    }
}

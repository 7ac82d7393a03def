package io.uplink.application.platform.outbox.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.platform.outbox.port.Deliveries.Claimed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link Deliveries} must do. */
public interface DeliveriesContract {

    Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    Instant LEASE = NOON.plusSeconds(60);

    Deliveries deliveries();

    /** Runs in a unit of work. */
    void inUnitOfWork(Runnable work);

    /** An event that one handler of that name waits for. */
    UUID given(String handler, Instant at);

    @Test
    default void whatIsDueIsClaimedOnceUntilItsLeaseEnds() {
        var event = given("contract.once", NOON);

        assertThat(claim("contract.once", NOON).getFirst().event()).isEqualTo(event);
        assertThat(claim("contract.once", LEASE.minusSeconds(1))).isEmpty();

        var again = claim("contract.once", LEASE);
        assertThat(again.getFirst().attempt()).isEqualTo(2);
    }

    @Test
    default void whatIsNotDueYetOrForAnotherHandlerIsLeft() {
        given("contract.later", NOON.plusSeconds(1));

        assertThat(claim("contract.later", NOON)).isEmpty();
        assertThat(claim("contract.other", NOON.plusSeconds(1))).isEmpty();
    }

    @Test
    default void theOldestComeFirstAndNoMoreThanAsked() {
        var second = given("contract.order", NOON.minusSeconds(1));
        var first = given("contract.order", NOON.minusSeconds(2));
        given("contract.order", NOON);

        var claimed = deliveries().claim(Set.of("contract.order"), 2, NOON, LEASE);

        assertThat(claimed).extracting(Claimed::event).containsExactlyInAnyOrder(first, second);
    }

    @Test
    default void doneIsDoneOnlyOnce() {
        var event = given("contract.done", NOON);

        inUnitOfWork(() -> assertThat(deliveries().done(event, "contract.done", NOON)).isTrue());

        inUnitOfWork(() -> assertThat(deliveries().done(event, "contract.done", NOON)).isFalse());
        assertThat(claim("contract.done", LEASE)).isEmpty();
    }

    @Test
    default void whatIsPutOffComesBackThen() {
        given("contract.off", NOON);
        var claimed = claim("contract.off", NOON).getFirst();

        deliveries().putOff(claimed, NOON.plusSeconds(5), "TimeoutException");

        assertThat(claim("contract.off", NOON.plusSeconds(4))).isEmpty();
        assertThat(claim("contract.off", NOON.plusSeconds(5))).hasSize(1);
    }

    @Test
    default void whoLostTheLeaseDecidesNothing() {
        given("contract.late", NOON);
        var slow = claim("contract.late", NOON).getFirst();
        claim("contract.late", LEASE);

        deliveries().bury(slow, LEASE, "too late to say");

        assertThat(claim("contract.late", LEASE.plus(Duration.ofHours(1)))).hasSize(1);
    }

    @Test
    default void anAttemptIsTakenOverWithALeaseOfItsOwnUntilItIsOver() {
        var event = given("contract.take", NOON);
        var claimed = claim("contract.take", NOON).getFirst();

        assertThat(take(event, 2)).as("an attempt that is not").isEmpty();
        assertThat(take(event, 1)).contains(claimed);
        assertThat(claim("contract.take", LEASE)).as("the lease was made longer").isEmpty();

        deliveries().putOff(claimed, LEASE.plusSeconds(90), "TimeoutException");
        assertThat(take(event, 1)).as("it is over").isEmpty();
        assertThat(claim("contract.take", LEASE.plusSeconds(90))).hasSize(1);
        assertThat(take(event, 1)).as("somebody else has it").isEmpty();
    }

    private Optional<Claimed> take(UUID event, int attempt) {
        return deliveries().take(event, "contract.take", attempt, LEASE.plusSeconds(60));
    }

    @Test
    default void whatIsGivenBackWasNoAttempt() {
        var event = given("contract.back", NOON);
        var claimed = claim("contract.back", NOON).getFirst();

        deliveries().giveBack(claimed, NOON.plusSeconds(5));

        assertThat(deliveries().take(event, "contract.back", 1, LEASE)).isEmpty();
        assertThat(claim("contract.back", NOON.plusSeconds(4))).isEmpty();
        var again = claim("contract.back", NOON.plusSeconds(5));
        assertThat(again).extracting(Claimed::attempt).containsExactly(1);
    }

    @Test
    default void theDeadRestUntilReplayedAndThenStartAnew() {
        var event = given("contract.dead", NOON);
        deliveries().bury(claim("contract.dead", NOON).getFirst(), NOON, "poison");
        assertThat(claim("contract.dead", LEASE)).isEmpty();

        inUnitOfWork(
                () -> assertThat(deliveries().replay(event, "contract.dead", LEASE)).isPresent());

        var claimed = claim("contract.dead", LEASE).getFirst();
        assertThat(claimed.attempt()).isEqualTo(1);
    }

    @Test
    default void whatIsNotDeadIsNotReplayed() {
        var event = given("contract.alive", NOON);

        inUnitOfWork(
                () -> assertThat(deliveries().replay(event, "contract.alive", NOON)).isEmpty());
    }

    @Test
    default void whatWasDoneLongAgoIsForgotten() {
        var event = given("contract.old", NOON);
        inUnitOfWork(() -> deliveries().done(event, "contract.old", NOON));

        deliveries().prune(NOON.plusSeconds(1), 1_000);

        inUnitOfWork(() -> assertThat(deliveries().done(event, "contract.old", NOON)).isFalse());
    }

    private List<Claimed> claim(String handler, Instant now) {
        return deliveries().claim(Set.of(handler), 10, now, now.plusSeconds(60));
    }
}

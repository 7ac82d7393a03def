package io.uplink.application.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.platform.outbox.DeliverEvent.Outcome;
import io.uplink.application.platform.outbox.port.Deliveries.Claimed;
import io.uplink.application.platform.outbox.port.FixedHandlers;
import io.uplink.application.platform.outbox.port.Handlers;
import io.uplink.application.platform.outbox.port.InMemoryDeliveries;
import io.uplink.application.platform.outbox.port.ScriptedHandler;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.domain.shared.DomainException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeliverEventTest {

    private static final Actor.Job RELAY = new Actor.Job("relay");
    private static final String HANDLER = "test.handler";

    private final MovableClock clock = MovableClock.at("2026-03-02T06:00:00Z");
    private final InMemoryDeliveries deliveries = new InMemoryDeliveries();
    private final InMemoryDeliveries.RollingBack unitOfWork = deliveries.new RollingBack();
    private final RecordingActivityTrail trail = new RecordingActivityTrail();

    @Test
    void givenAHandlerInsideTheDatabase_whenDelivered_thenWorkAndMarkAreOneUnit() {
        var handler = ScriptedHandler.inside(HANDLER);
        var event = deliveries.given(HANDLER, clock.instant());

        var outcomes = attempt(handler);

        assertThat(outcomes).containsExactly(new Outcome.Done());
        assertThat(handler.handled()).containsExactly(event);
        assertThat(state(event)).isEqualTo("done");
        assertThat(unitOfWork.opened()).isEqualTo(1);
    }

    @Test
    void givenSomebodyElseHasDoneIt_whenDelivered_thenTheHandlerIsNotAsked() {
        var handler = ScriptedHandler.inside(HANDLER);
        var event = deliveries.given(HANDLER, clock.instant());
        var claimed = claim(handler).getFirst();
        deliveries.done(event, HANDLER, clock.instant());

        deliver(handler).execute(RELAY, claimed);

        assertThat(handler.handled()).isEmpty();
    }

    @Test
    void givenAFailure_whenItIsPutOff_thenTheReasonQuotesNobody() {
        var handler = ScriptedHandler.inside(HANDLER).failing(1);
        var event = deliveries.given(HANDLER, clock.instant());

        attempt(handler);

        var entry = deliveries.find(event, HANDLER).orElseThrow();
        assertThat(entry.nextAt()).isEqualTo(clock.instant().plusSeconds(5));
        assertThat(entry.error().orElseThrow())
                .startsWith("IllegalStateException at ScriptedHandler.java:")
                .doesNotContain("254");
    }

    @Test
    void givenAFailureThatPasses_whenTriedAgain_thenItIsDone() {
        var handler = ScriptedHandler.outside(HANDLER).failing(2);
        var event = deliveries.given(HANDLER, clock.instant());

        attempt(handler);
        clock.advance(Duration.ofSeconds(5));
        attempt(handler);
        clock.advance(Duration.ofSeconds(30));
        attempt(handler);

        assertThat(handler.handled()).containsExactly(event);
        assertThat(state(event)).isEqualTo("done");
    }

    @Test
    void thePausesGrowAndTheLastOneHolds() {
        assertThat(DeliverEvent.pauseAfter(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(DeliverEvent.pauseAfter(3)).isEqualTo(Duration.ofMinutes(2));
        assertThat(DeliverEvent.pauseAfter(6)).isEqualTo(Duration.ofHours(6));
        assertThat(DeliverEvent.pauseAfter(7)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void givenPoison_whenTheEighthAttemptFails_thenItIsDead() {
        var handler = ScriptedHandler.inside(HANDLER).failing(100);
        var event = deliveries.given(HANDLER, clock.instant());

        var outcomes = new ArrayList<Outcome>();
        for (var day = 0; day < 10; day++) {
            outcomes.addAll(attempt(handler));
            clock.advance(Duration.ofHours(7));
        }

        assertThat(outcomes).hasSize(8);
        assertThat(outcomes.getLast()).isInstanceOf(Outcome.Dead.class);
        assertThat(state(event)).isEqualTo("dead");
    }

    @Test
    void givenAttemptsThatEndTheProgram_whenThereWereEight_thenItIsDeadWithoutANinth() {
        var handler = ScriptedHandler.inside(HANDLER);
        var event = deliveries.given(HANDLER, clock.instant());
        for (var crash = 0; crash < 8; crash++) {
            claim(handler);
            clock.advance(ClaimDeliveries.LEASE);
        }

        attempt(handler);

        assertThat(handler.handled()).isEmpty();
        assertThat(state(event)).isEqualTo("dead");
    }

    @Test
    void givenADeadDelivery_whenReplayed_thenItIsDeliveredAndTheTrailSaysWhoAskedForIt() {
        var handler = ScriptedHandler.inside(HANDLER).failing(8);
        var event = deliveries.given(HANDLER, clock.instant());
        for (var day = 0; day < 8; day++) {
            attempt(handler);
            clock.advance(Duration.ofHours(7));
        }

        new ReplayDelivery(deliveries, unitOfWork, trail, clock)
                .execute(ActorFixtures.anAdmin(), new ReplayDelivery.Input(event, HANDLER));
        attempt(handler);

        assertThat(handler.handled()).containsExactly(event);
        assertThat(trail.actions()).containsExactly("outbox.replay");
    }

    @Test
    void givenSomeoneWhoMayOnlyLook_whenReplaying_thenItIsRefused() {
        var looker = ActorFixtures.inWestlands(Permission.PLATFORM_VIEW);

        assertThatThrownBy(() ->
                        new ReplayAllDead(deliveries, unitOfWork, trail, clock).execute(looker))
                .isInstanceOf(DomainException.class)
                .hasMessage("access.denied");
        assertThat(trail.notes()).isEmpty();
    }

    private List<Outcome> attempt(ScriptedHandler handler) {
        return claim(handler).stream()
                .map(claimed -> deliver(handler).execute(RELAY, claimed))
                .toList();
    }

    private List<Claimed> claim(ScriptedHandler handler) {
        return new ClaimDeliveries(handlers(handler), deliveries, clock).execute(RELAY, 10);
    }

    private DeliverEvent deliver(ScriptedHandler handler) {
        return new DeliverEvent(handlers(handler), deliveries, unitOfWork, clock);
    }

    private static Handlers handlers(ScriptedHandler handler) {
        return new FixedHandlers(handler);
    }

    private String state(UUID event) {
        return deliveries.find(event, HANDLER).orElseThrow().state();
    }
}

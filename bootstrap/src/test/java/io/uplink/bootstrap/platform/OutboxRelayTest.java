package io.uplink.bootstrap.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.in.schedule.platform.outbox.OutboxRelay;
import io.uplink.application.platform.outbox.ClaimDeliveries;
import io.uplink.application.platform.outbox.DeliverEvent;
import io.uplink.application.platform.outbox.GiveBackDelivery;
import io.uplink.application.platform.outbox.TakeDelivery;
import io.uplink.application.platform.outbox.port.Carrier;
import io.uplink.application.platform.outbox.port.Deliveries;
import io.uplink.application.platform.outbox.port.FixedHandlers;
import io.uplink.application.platform.outbox.port.HereCarrier;
import io.uplink.application.platform.outbox.port.ScriptedHandler;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Outbox;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class OutboxRelayTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject Deliveries deliveries;
    @Inject UnitOfWork unitOfWork;
    @Inject ProbeDeliveries probes;
    @Inject ProbeHandler probeHandler;
    @Inject Outbox outbox;
    @Inject Ids ids;

    private final List<OutboxRelay> relays = new ArrayList<>();

    @AfterEach
    void stop() {
        relays.forEach(OutboxRelay::stop);
    }

    @Test
    void givenTwoRelaysOnOneDatabase_whenManyEventsWait_thenEachIsHandledOnce() {
        var here = ScriptedHandler.inside("test.two");
        var there = ScriptedHandler.inside("test.two");
        var events = new ArrayList<UUID>();
        for (var i = 0; i < 200; i++) {
            events.add(probes.given("test.two", Instant.now()));
        }

        relay(here, InstantSource.system());
        relay(there, InstantSource.system());

        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(here.handled().size() + there.handled().size())
                                .isEqualTo(events.size()));
        var handled = new ArrayList<>(here.handled());
        handled.addAll(there.handled());
        assertThat(handled).containsExactlyInAnyOrderElementsOf(events);
    }

    @Test
    void givenACrashBetweenClaimAndDone_whenTheLeaseEnds_thenItIsDeliveredAfterAll() {
        var clock = new MovableClock(Instant.now());
        var event = probes.given("test.crash", clock.instant());
        deliveries.claim(Set.of("test.crash"), 1, clock.instant(), clock.instant().plusSeconds(60));
        var handler = ScriptedHandler.outside("test.crash");

        clock.advance(ClaimDeliveries.LEASE);
        relay(handler, clock);

        await().atMost(SOON).until(() -> probes.state(event).equals("done"));
        assertThat(handler.handled()).containsExactly(event);
    }

    @Test
    void givenAnEventThatCannotBeRead_thenItWaitsAndTheOthersPass() {
        var unreadable = probes.given("test.poison", Instant.now(), "probe.of-a-later-release");
        var event = probes.given("test.poison", Instant.now());
        var handler = ScriptedHandler.inside("test.poison");

        relay(handler, InstantSource.system());

        await().atMost(SOON).until(() -> probes.state(event).equals("done"));
        assertThat(handler.handled()).containsExactly(event);
        assertThat(probes.state(unreadable)).isEqualTo("waiting");
    }

    @Test
    void givenTheHandlersWorkFails_thenItsMarkIsRolledBackWithIt() {
        var clock = new MovableClock(Instant.now());
        var event = probes.given("test.rollback", clock.instant());
        var handler = ScriptedHandler.inside("test.rollback").failing(1);

        relay(handler, clock);

        await().atMost(SOON).until(() -> probes.failed(event));
        assertThat(probes.state(event)).isEqualTo("waiting");
    }

    @Test
    void givenAnEventIsStored_thenTheRunningRelayHearsOfItBeforeItsNextPoll() {
        var subject = ids.next();

        unitOfWork.run(() -> outbox.append(List.of(ProbeEvent.about(subject))));

        await().atMost(Duration.ofSeconds(4)).until(() -> probeHandler.has(subject));
    }

    @Test
    void givenABrokerThatRefuses_whenItTakesAgain_thenTheEventComesAsIfNothingWasTried() {
        var handler = ScriptedHandler.inside("test.refused");
        var event = probes.given("test.refused", Instant.now());
        var broker = new MoodyBroker();

        relay(handler, InstantSource.system(), broker);
        await().atMost(SOON).until(() -> broker.refused() > 0);
        assertThat(handler.handled()).isEmpty();
        broker.becomeWilling();

        await().atMost(SOON).until(() -> handler.handled().contains(event));
        assertThat(broker.attempts()).containsOnly(1);
    }

    @Test
    void givenNoLineToTheBroker_thenNothingIsClaimed() {
        var handler = ScriptedHandler.inside("test.closed");
        probes.given("test.closed", Instant.now());
        var broker = new MoodyBroker();
        broker.close();

        relay(handler, InstantSource.system(), broker);
        await().atMost(SOON).until(() -> broker.asked() > 1);

        assertThat(broker.attempts()).isEmpty();
    }

    private void relay(ScriptedHandler handler, InstantSource clock) {
        relay(handler, clock, new HereCarrier());
    }

    private void relay(ScriptedHandler handler, InstantSource clock, Carrier carrier) {
        var handlers = new FixedHandlers(handler);
        var relay =
                new OutboxRelay(
                        new ClaimDeliveries(handlers, deliveries, clock),
                        new TakeDelivery(deliveries, clock),
                        new GiveBackDelivery(deliveries, clock),
                        new DeliverEvent(handlers, deliveries, unitOfWork, clock),
                        carrier,
                        _ -> {},
                        clock);
        relays.add(relay);
        relay.start();
    }
}

package io.uplink.adapter.in.schedule.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.uplink.adapter.in.schedule.shared.Loop;
import io.uplink.adapter.in.schedule.shared.Room;
import io.uplink.adapter.in.shared.LogFields;
import io.uplink.application.platform.outbox.ClaimDeliveries;
import io.uplink.application.platform.outbox.DeliverEvent;
import io.uplink.application.platform.outbox.DeliverEvent.Outcome;
import io.uplink.application.platform.outbox.GiveBackDelivery;
import io.uplink.application.platform.outbox.TakeDelivery;
import io.uplink.application.platform.outbox.port.Arrivals;
import io.uplink.application.platform.outbox.port.Carrier;
import io.uplink.application.platform.outbox.port.Carrier.Parcel;
import io.uplink.application.platform.outbox.port.Deliveries.Claimed;
import io.uplink.application.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Claims due deliveries and runs their handlers, a few at once, each on a virtual thread. Woken
 * when events are stored; looks by itself every few seconds for retries and for what it did not
 * hear.
 */
@ApplicationScoped
public class OutboxRelay {

    /** Handlers at once: each may hold a connection, and requests need the rest of the pool. */
    static final int AT_ONCE = 8;

    private static final Duration POLL = Duration.ofSeconds(5);
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Actor.Job RELAY = new Actor.Job("outbox.relay");

    private final ClaimDeliveries claimDeliveries;
    private final TakeDelivery takeDelivery;
    private final GiveBackDelivery giveBackDelivery;
    private final DeliverEvent deliverEvent;
    private final Carrier carrier;
    private final Arrivals arrivals;
    private final Room room = new Room(AT_ONCE);
    private final Loop loop;

    public OutboxRelay(
            ClaimDeliveries claimDeliveries,
            TakeDelivery takeDelivery,
            GiveBackDelivery giveBackDelivery,
            DeliverEvent deliverEvent,
            Carrier carrier,
            Arrivals arrivals,
            InstantSource clock) {
        this.claimDeliveries = claimDeliveries;
        this.takeDelivery = takeDelivery;
        this.giveBackDelivery = giveBackDelivery;
        this.deliverEvent = deliverEvent;
        this.carrier = carrier;
        this.arrivals = arrivals;
        this.loop = new Loop("outbox-relay", POLL, clock, this::round);
    }

    void start(@Observes StartupEvent started) {
        start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        stop();
    }

    public void start() {
        carrier.receive(this::handle);
        loop.start();
        arrivals.listen(loop::wake);
    }

    /** Claims no more; what is being handled may end, or comes again after its lease. */
    public void stop() {
        loop.stop();
        carrier.stop();
    }

    public Instant lastRound() {
        return loop.lastRound();
    }

    private boolean round() throws InterruptedException {
        if (!carrier.isOpen()) {
            return false;
        }
        return room.fill(
                POLL,
                free -> claimDeliveries.execute(RELAY, free),
                one -> Thread.ofVirtual().name("outbox-" + one.handler()).start(() -> carry(one)));
    }

    private void carry(Claimed claimed) {
        try {
            switch (carrier.carry(claimed)) {
                case HERE -> deliver(claimed);
                case TAKEN -> {}
                case REFUSED -> giveBackDelivery.execute(RELAY, claimed);
                case UNKNOWN -> LOG.warnf("%s may be on its way", claimed.event());
            }
        } catch (RuntimeException unsettled) {
            LOG.warnf("%s waits for its lease to end", claimed.event());
        } finally {
            room.leave();
        }
    }

    /** What a broker brought. */
    private void handle(Parcel parcel) {
        try {
            takeDelivery.execute(RELAY, parcel).ifPresent(this::deliver);
        } catch (RuntimeException untaken) {
            LOG.warnf("%s waits for its lease to end", parcel.event());
        }
    }

    private void deliver(Claimed claimed) {
        MDC.put(
                LogFields.CORRELATION,
                claimed.correlation().orElseGet(() -> claimed.event().toString()));
        try {
            switch (deliverEvent.execute(RELAY, claimed)) {
                case Outcome.Done _ -> LOG.debugf("%s took %s", claimed.handler(), claimed.event());
                case Outcome.PutOff(var error) ->
                        LOG.warnf(
                                "%s put off %s %s after attempt %d: %s",
                                claimed.handler(),
                                claimed.type(),
                                claimed.event(),
                                claimed.attempt(),
                                error);
                case Outcome.Dead(var error) ->
                        LOG.errorf(
                                "%s gave up %s %s: %s",
                                claimed.handler(), claimed.type(), claimed.event(), error);
            }
        } catch (RuntimeException unsettled) {
            // Not even the failure could be stored; the lease brings the event back.
            LOG.warnf("the outcome of %s for %s is lost", claimed.event(), claimed.handler());
        } finally {
            MDC.remove(LogFields.CORRELATION);
        }
    }
}

package io.uplink.adapter.in.schedule.platform.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.uplink.adapter.in.schedule.shared.Loop;
import io.uplink.adapter.in.schedule.shared.Room;
import io.uplink.adapter.in.shared.LogFields;
import io.uplink.application.platform.webhook.ClaimWebhookDeliveries;
import io.uplink.application.platform.webhook.SendWebhookDelivery;
import io.uplink.application.platform.webhook.port.WebhookDeliveries;
import io.uplink.application.platform.webhook.port.WebhookDeliveries.Claimed;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.FailureSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Claims due deliveries and calls the endpoints, a few at once, each on a virtual thread. Woken
 * when one is stored; looks by itself every few seconds for retries and for what it did not hear.
 */
@ApplicationScoped
public class WebhookSender {

    /** Calls at once: enough for some endpoints that hang beside one that does not. */
    static final int AT_ONCE = 8;

    private static final Duration POLL = Duration.ofSeconds(5);
    private static final Logger LOG = Logger.getLogger(WebhookSender.class);
    private static final Actor.Job SENDER = new Actor.Job("webhooks.sender");

    private final ClaimWebhookDeliveries claimDeliveries;
    private final SendWebhookDelivery sendDelivery;
    private final WebhookDeliveries deliveries;
    private final Room room = new Room(AT_ONCE);
    private final Loop loop;

    public WebhookSender(
            ClaimWebhookDeliveries claimDeliveries,
            SendWebhookDelivery sendDelivery,
            WebhookDeliveries deliveries,
            InstantSource clock) {
        this.claimDeliveries = claimDeliveries;
        this.sendDelivery = sendDelivery;
        this.deliveries = deliveries;
        this.loop = new Loop("webhook-sender", POLL, clock, this::round);
    }

    void start(@Observes StartupEvent started) {
        loop.start();
        deliveries.listen(loop::wake);
    }

    /** Claims no more; a call that is under way ends, or is made again after its lease. */
    void stop(@Observes ShutdownEvent stopping) {
        loop.stop();
    }

    public Instant lastRound() {
        return loop.lastRound();
    }

    private boolean round() throws InterruptedException {
        return room.fill(
                POLL,
                free -> claimDeliveries.execute(SENDER, free),
                one -> Thread.ofVirtual().name("webhook-" + one.id()).start(() -> send(one)));
    }

    private void send(Claimed claimed) {
        MDC.put(LogFields.CORRELATION, claimed.id().toString());
        try {
            var state = sendDelivery.execute(SENDER, claimed);
            switch (state) {
                case DONE -> LOG.debugf("webhook %s took %s", claimed.name(), claimed.id());
                case WAITING ->
                        LOG.infof(
                                "webhook %s did not take %s at attempt %d",
                                claimed.name(), claimed.id(), claimed.attempt());
                case DEAD -> LOG.warnf("webhook %s never took %s", claimed.name(), claimed.id());
            }
        } catch (RuntimeException unsettled) {
            // The outcome could not be stored; after the lease it is sent again.
            LOG.warnf("the outcome of %s is lost: %s", claimed.id(), FailureSummary.of(unsettled));
        } finally {
            MDC.remove(LogFields.CORRELATION);
            room.leave();
            // What waited for room at its own endpoint may go now.
            loop.wake();
        }
    }
}

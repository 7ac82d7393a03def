package io.uplink.adapter.out.amqp;

import io.uplink.application.platform.outbox.port.Carrier;
import io.uplink.application.platform.outbox.port.Deliveries.Claimed;
import io.uplink.application.platform.outbox.port.Handlers;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * By RabbitMQ if the environment names one, else within this instance. Holds a line to it and comes
 * back, ever more slowly, when that breaks; what was not confirmed by then waits in the outbox.
 */
@ApplicationScoped
class AmqpCarrier implements Carrier {

    private static final Logger LOG = Logger.getLogger(AmqpCarrier.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Optional<Broker> broker;
    private final Handlers handlers;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Line line;

    AmqpCarrier(@ConfigProperty(name = "uplink.amqp.url") Optional<String> url, Handlers handlers) {
        this.broker = url.filter(given -> !given.isBlank()).map(Broker::new);
        this.handlers = handlers;
    }

    @Override
    public boolean isOpen() {
        var present = line;
        return broker.isEmpty() || (present != null && present.isOpen());
    }

    @Override
    public Handover carry(Claimed claimed) {
        if (broker.isEmpty()) {
            return Handover.HERE;
        }
        var present = line;
        if (present == null || !present.isOpen()) {
            return Handover.REFUSED;
        }
        return present.send(new Parcel(claimed.event(), claimed.handler(), claimed.attempt()));
    }

    @Override
    public void receive(Consumer<Parcel> receiver) {
        broker.ifPresent(
                known -> Thread.ofVirtual().name("amqp-line").start(() -> hold(known, receiver)));
    }

    private void hold(Broker known, Consumer<Parcel> receiver) {
        var pause = FIRST_PAUSE;
        try {
            do {
                try (var fresh = known.connect(handlers.names(), receiver)) {
                    line = fresh;
                    LOG.info("the line to RabbitMQ is open");
                    pause = FIRST_PAUSE;
                    fresh.waitForEnd(stopping);
                } catch (IOException | TimeoutException failure) {
                    LOG.warnf(
                            "no line to RabbitMQ, events wait in the outbox: %s",
                            failure.getClass().getSimpleName());
                }
                line = null;
                pause = longer(pause);
            } while (!stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    @Override
    public void stop() {
        stopping.countDown();
    }
}

package io.uplink.adapter.out.amqp;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.Delivery;
import com.rabbitmq.client.MessageProperties;
import com.rabbitmq.client.ShutdownSignalException;
import io.uplink.application.platform.outbox.port.Carrier.Handover;
import io.uplink.application.platform.outbox.port.Carrier.Parcel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * One connection: a channel to send on, one message after the other and each confirmed, and one to
 * listen on. A queue for each handler, so that an older release is not given what it cannot handle.
 */
final class Line implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Line.class);
    private static final String QUEUE = "uplink.deliveries.";

    /** Handlers at once, as the relay has without a broker. */
    private static final int AT_ONCE = 8;

    /**
     * What waits in one queue: less than its handlers do within a lease. The broker refuses more,
     * and that waits in the outbox, where it counts as no attempt.
     */
    private static final int MOST_WAITING = 64;

    private static final int CONFIRM_MILLIS = 5_000;

    private final Connection connection;
    private final Channel sending;
    private final Channel listening;
    private final Consumer<Parcel> receiver;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final ReentrantLock turn = new ReentrantLock();

    Line(Connection connection, Collection<String> handlers, Consumer<Parcel> receiver)
            throws IOException {
        this.connection = connection;
        this.receiver = receiver;
        connection.addShutdownListener(_ -> ended.countDown());
        sending = connection.createChannel();
        sending.confirmSelect();
        listening = connection.createChannel();
        listening.basicQos(AT_ONCE, true);
        for (var handler : handlers) {
            declare(handler);
            listening.basicConsume(
                    QUEUE + handler, false, (_, message) -> take(handler, message), _ -> {});
        }
    }

    private void declare(String handler) throws IOException {
        sending.queueDeclare(
                QUEUE + handler,
                true,
                false,
                false,
                Map.of("x-max-length", MOST_WAITING, "x-overflow", "reject-publish"));
    }

    boolean isOpen() {
        return connection.isOpen() && sending.isOpen() && listening.isOpen();
    }

    Handover send(Parcel parcel) {
        turn.lock();
        try {
            sending.basicPublish(
                    "",
                    QUEUE + parcel.handler(),
                    MessageProperties.PERSISTENT_BASIC,
                    (parcel.event() + " " + parcel.attempt()).getBytes(StandardCharsets.UTF_8));
            return sending.waitForConfirms(CONFIRM_MILLIS) ? Handover.TAKEN : Handover.REFUSED;
        } catch (TimeoutException silent) {
            // A broker that does not confirm is no broker; the line is opened anew.
            connection.abort();
            return Handover.UNKNOWN;
        } catch (IOException | ShutdownSignalException broken) {
            return Handover.UNKNOWN;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Handover.UNKNOWN;
        } finally {
            turn.unlock();
        }
    }

    private void take(String handler, Delivery message) {
        Thread.ofVirtual().name("outbox-" + handler).start(() -> settle(handler, message));
    }

    /** Confirmed when all is done: should this instance end before, another one gets it. */
    private void settle(String handler, Delivery message) {
        var words = new String(message.getBody(), StandardCharsets.UTF_8).split(" ", -1);
        try {
            receiver.accept(
                    new Parcel(UUID.fromString(words[0]), handler, Integer.parseInt(words[1])));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            LOG.warnf("what came for %s is no delivery of ours", handler);
        }
        try {
            synchronized (listening) {
                listening.basicAck(message.getEnvelope().getDeliveryTag(), false);
            }
        } catch (IOException | ShutdownSignalException broken) {
            // It comes again, and is over by then.
            LOG.debugf("a delivery for %s could not be confirmed", handler);
        }
    }

    /** Until it breaks or there is a wish to stop. */
    void waitForEnd(CountDownLatch stopping) throws InterruptedException {
        var waiter =
                Thread.ofVirtual()
                        .start(() -> {
                            try {
                                stopping.await();
                                ended.countDown();
                            } catch (InterruptedException over) {
                                Thread.currentThread().interrupt();
                            }
                        });
        ended.await();
        waiter.interrupt();
    }

    @Override
    public void close() {
        connection.abort();
    }
}

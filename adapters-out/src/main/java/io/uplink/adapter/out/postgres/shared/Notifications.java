package io.uplink.adapter.out.postgres.shared;

import io.vertx.core.Vertx;
import io.vertx.pgclient.pubsub.PgSubscriber;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Hears what triggers announce, on one connection of its own, and comes back when that breaks. */
@ApplicationScoped
public class Notifications {

    private static final Logger LOG = Logger.getLogger(Notifications.class);
    private static final long MOST_PAUSE_MILLIS = 10_000;

    private final PgSubscriber subscriber;
    private boolean connected;

    Notifications(Vertx vertx, DatabaseAddress address) {
        subscriber = PgSubscriber.subscriber(vertx, address.options());
        subscriber.reconnectPolicy(tries -> Math.min(MOST_PAUSE_MILLIS, 200L * (tries + 1)));
    }

    public synchronized void listen(String channel, Runnable reaction) {
        subscriber.channel(channel).handler(_ -> reaction.run());
        // After a break the first thing is to look for what was missed.
        subscriber.channel(channel).subscribeHandler(_ -> reaction.run());
        if (!connected) {
            connected = true;
            var _ =
                    subscriber
                            .connect()
                            .onFailure(failure ->
                                    LOG.warnf(
                                            "not listening to the database, polling only: %s",
                                            failure.getClass().getSimpleName()));
        }
    }

    @PreDestroy
    void close() {
        subscriber.close();
    }
}

package io.uplink.adapter.out.postgres.platform.outbox;

import io.uplink.application.platform.outbox.port.Arrivals;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.pubsub.PgSubscriber;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** Hears the table's trigger on a connection of its own, and comes back when that breaks. */
@ApplicationScoped
class ListenForArrivals implements Arrivals {

    private static final Logger LOG = Logger.getLogger(ListenForArrivals.class);
    private static final String CHANNEL = "outbox";
    private static final long MOST_PAUSE_MILLIS = 10_000;

    private final PgSubscriber subscriber;

    ListenForArrivals(Vertx vertx, Config config) {
        subscriber =
                PgSubscriber.subscriber(
                        vertx,
                        PgConnectOptions.fromUri(of(config, "reactive.url"))
                                .setUser(of(config, "username"))
                                .setPassword(of(config, "password")));
        subscriber.reconnectPolicy(tries -> Math.min(MOST_PAUSE_MILLIS, 200L * (tries + 1)));
    }

    @Override
    public void listen(Runnable reaction) {
        subscriber.channel(CHANNEL).handler(_ -> reaction.run());
        // After a break the first thing is to look for what was missed.
        subscriber.channel(CHANNEL).subscribeHandler(_ -> reaction.run());
        var _ =
                subscriber
                        .connect()
                        .onFailure(failure ->
                                LOG.warnf(
                                        "not listening for events, polling only: %s",
                                        failure.getClass().getSimpleName()));
    }

    private static String of(Config config, String key) {
        return config.getValue("quarkus.datasource." + key, String.class);
    }

    @PreDestroy
    void close() {
        subscriber.close();
    }
}

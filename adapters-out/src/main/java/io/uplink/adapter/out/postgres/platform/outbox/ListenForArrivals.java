package io.uplink.adapter.out.postgres.platform.outbox;

import io.uplink.adapter.out.postgres.shared.Notifications;
import io.uplink.application.platform.outbox.port.Arrivals;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears the table's trigger. */
@ApplicationScoped
class ListenForArrivals implements Arrivals {

    private static final String CHANNEL = "outbox";

    private final Notifications notifications;

    ListenForArrivals(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public void listen(Runnable reaction) {
        notifications.listen(CHANNEL, reaction);
    }
}

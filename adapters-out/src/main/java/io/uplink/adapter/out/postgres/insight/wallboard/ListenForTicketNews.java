package io.uplink.adapter.out.postgres.insight.wallboard;

import io.uplink.adapter.out.postgres.shared.Notifications;
import io.uplink.application.insight.wallboard.port.TicketNews;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Hears what the outbox's trigger announces when the change itself is committed, on every instance:
 * whatever happens to a ticket is an event.
 */
@ApplicationScoped
class ListenForTicketNews implements TicketNews {

    private static final String CHANNEL = "outbox";

    private final Notifications notifications;

    ListenForTicketNews(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public void listen(Runnable reaction) {
        notifications.listen(CHANNEL, reaction);
    }
}

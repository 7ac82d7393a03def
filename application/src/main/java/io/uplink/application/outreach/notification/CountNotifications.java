package io.uplink.application.outreach.notification;

import io.uplink.application.outreach.notification.port.NotificationQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;

/** How many the caller has not read; at most {@link NotificationQueries#MOST_COUNTED}. */
@UseCase
public final class CountNotifications {

    private final NotificationQueries queries;

    public CountNotifications(NotificationQueries queries) {
        this.queries = queries;
    }

    public int execute(Actor actor) {
        return queries.unread(actor.requirePerson().id());
    }
}

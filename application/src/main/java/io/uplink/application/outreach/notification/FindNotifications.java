package io.uplink.application.outreach.notification;

import io.uplink.application.outreach.notification.port.NotificationQueries;
import io.uplink.application.outreach.notification.port.NotificationQueries.Row;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.UseCase;
import java.util.Optional;

/** Lists what the caller was told. */
@UseCase
public final class FindNotifications {

    /** A page of them. */
    public record Input(boolean unreadOnly, Optional<String> cursor, int size) {}

    private final NotificationQueries queries;

    public FindNotifications(NotificationQueries queries) {
        this.queries = queries;
    }

    public Page<Row> execute(Actor actor, Input input) {
        return queries.page(
                actor.requirePerson().id(), input.unreadOnly(), input.cursor(), input.size());
    }
}

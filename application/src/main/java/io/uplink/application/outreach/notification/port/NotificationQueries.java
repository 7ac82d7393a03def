package io.uplink.application.outreach.notification.port;

import io.uplink.application.shared.Page;
import io.uplink.domain.outreach.notification.Notification.OfDay;
import io.uplink.domain.outreach.notification.NotificationKind;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a person was told, for that person. */
public interface NotificationQueries {

    /** Where counting stops: more than that is "many". */
    int MOST_COUNTED = 100;

    /** The newest first. */
    Page<Row> page(PersonId person, boolean unreadOnly, Optional<String> cursor, int size);

    /** How many the person has not read; at most {@link #MOST_COUNTED}. */
    int unread(PersonId person);

    /** One of a list. */
    record Row(
            UUID id,
            NotificationKind kind,
            Optional<TicketId> ticket,
            Optional<UUID> entry,
            Optional<OfDay> summary,
            String reference,
            String title,
            String byName,
            Instant at,
            Optional<Instant> readAt) {}
}

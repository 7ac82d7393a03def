package io.uplink.domain.outreach.notification;

import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that one person is told about a ticket. Its words are those of the moment, so that it
 * tells nothing new to somebody who may not see the ticket any more.
 *
 * @param event what happened; one event tells one person once
 * @param entry the message it is about, if any
 * @param reference the ticket's number
 * @param title the ticket's subject
 * @param byName who did it; empty if it happened by itself
 */
public record Notification(
        UUID id,
        UUID event,
        PersonId person,
        NotificationKind kind,
        TicketId ticket,
        Optional<UUID> entry,
        String reference,
        String title,
        String byName,
        Instant at) {}

package io.uplink.domain.outreach.notification;

import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that one person is told, about a ticket, about a day of a branch, such as one of its
 * paybill, or about a lead. Its words are those of the moment, so that it tells nothing new to
 * somebody who may not see that any more.
 *
 * @param event what happened; one event tells one person once
 * @param entry the message it is about, if any; the lead where it is about one
 * @param summary the day it is about, where it is about no ticket
 * @param reference the ticket's number, or the branch's name
 * @param title the ticket's subject, or how the branch stands
 * @param byName who did it; empty if it happened by itself
 */
public record Notification(
        UUID id,
        UUID event,
        PersonId person,
        NotificationKind kind,
        Optional<TicketId> ticket,
        Optional<UUID> entry,
        Optional<OfDay> summary,
        String reference,
        String title,
        String byName,
        Instant at) {

    /** A day of a branch. */
    public record OfDay(BranchId branch, LocalDate day) {}

    public Notification {
        var fits =
                kind == NotificationKind.LEAD_DUE
                        ? ticket.isEmpty() && summary.isEmpty() && entry.isPresent()
                        : ticket.isPresent() != summary.isPresent();
        if (!fits) {
            throw new IllegalArgumentException("about a ticket, about a day, or about a lead");
        }
    }

    /** About a ticket. */
    public Notification(
            UUID id,
            UUID event,
            PersonId person,
            NotificationKind kind,
            TicketId ticket,
            Optional<UUID> entry,
            String reference,
            String title,
            String byName,
            Instant at) {
        this(
                id,
                event,
                person,
                kind,
                Optional.of(ticket),
                entry,
                Optional.empty(),
                reference,
                title,
                byName,
                at);
    }
}

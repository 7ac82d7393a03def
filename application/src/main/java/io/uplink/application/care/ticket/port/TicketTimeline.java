package io.uplink.application.care.ticket.port;

import io.uplink.domain.care.ticket.TicketEntry;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The one history of a ticket; entries are added, never changed. */
public interface TicketTimeline {

    /** Adds it in the caller's unit of work. */
    default void append(TicketEntry entry) {
        append(List.of(entry));
    }

    /** Adds them in the caller's unit of work; all belong to one ticket. */
    void append(List<TicketEntry> entries);

    Optional<TicketEntry> find(TicketId ticket, UUID entry);

    /**
     * What people wrote or did after an entry, the oldest first; what the system noted by itself is
     * left out, and ticks on the checklist too, which hold up nobody who writes.
     *
     * @param seen the last one that the reader saw; unknown means that nothing was seen
     * @param but whose own entries do not count
     */
    List<TicketEntry> after(TicketId ticket, UUID seen, UUID but);

    /** The same words of the same author since then: a second click, not a second message. */
    Optional<TicketEntry> twin(TicketEntry entry, Instant since);
}

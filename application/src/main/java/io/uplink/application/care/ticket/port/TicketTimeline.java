package io.uplink.application.care.ticket.port;

import io.uplink.domain.care.ticket.TicketEntry;

/** The one history of a ticket; entries are added, never changed. */
public interface TicketTimeline {

    /** Adds it in the caller's unit of work. */
    void append(TicketEntry entry);
}

package io.uplink.application.care.ticket.port;

import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/** Keeps tickets; deleted ones are not found. */
public interface TicketRepository {

    Optional<Ticket> findById(TicketId id);

    /** Others who want to change it wait until the caller's unit of work is over. */
    Optional<Ticket> findForChange(TicketId id);

    /** The same without waiting: empty while somebody else changes it. */
    Optional<Ticket> findIfFree(TicketId id);

    /** Stores it if it is still at the version it was loaded with, else refuses as stale. */
    void save(Ticket ticket);
}

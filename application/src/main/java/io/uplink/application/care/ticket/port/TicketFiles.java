package io.uplink.application.care.ticket.port;

import io.uplink.domain.shared.id.FileId;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;
import java.util.UUID;

/** Which stored files belong to which ticket. */
public interface TicketFiles {

    int count(TicketId ticket);

    void attach(Attached file);

    Optional<Attached> find(TicketId ticket, FileId file);

    /**
     * A file of a ticket.
     *
     * @param entry the timeline entry that shows it
     * @param forCustomer whether the customer may see it too
     */
    record Attached(TicketId ticket, FileId file, UUID entry, boolean forCustomer) {}
}

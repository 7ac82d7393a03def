package io.uplink.application.care.ticket.port;

import io.uplink.domain.care.structure.Relation;
import io.uplink.domain.care.ticket.TicketNumber;
import io.uplink.domain.shared.id.TicketId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps which tickets belong together; all of it joins the caller's unit of work. */
public interface TicketStructure {

    /** Which one is called so; deleted ones are not found. */
    Optional<TicketId> numbered(TicketNumber number);

    /** How many tickets were merged into it. */
    int held(TicketId ticket);

    /** Those that were merged into it. */
    List<TicketId> merged(TicketId ticket);

    /** What touches any of the two, but not where the ticket at the other end is deleted. */
    List<Relation> of(TicketId one, TicketId other);

    Optional<Relation> find(UUID id);

    void add(Relation relation);

    void remove(Relation relation);
}

package io.uplink.application.care.ticket.port;

import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.List;

/** Who has a ticket open, over all instances. */
public interface TicketViewers {

    /**
     * Notes that somebody has it open now.
     *
     * @return the names of the others who had it open since that moment, in their order
     */
    List<String> touch(TicketId ticket, PersonId viewer, Instant now, Instant since, int most);

    /** Forgets who looked before that moment. */
    int prune(Instant before);
}

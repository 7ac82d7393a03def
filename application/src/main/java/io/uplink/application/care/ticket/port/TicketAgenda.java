package io.uplink.application.care.ticket.port;

import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Which tickets are waiting for the clock, the earliest first; costs nothing for the others. */
public interface TicketAgenda {

    /** A target of theirs falls due. */
    List<TicketId> forSla(Instant now, Collection<TicketId> but, int most);

    /** Their waiting is over. */
    List<TicketId> toResume(Instant now, Collection<TicketId> but, int most);

    /** Of the customer, with work still owed, the oldest first. */
    List<TicketId> owedTo(CustomerId customer, int most);

    /** Resolved before then and still not closed. */
    List<TicketId> toClose(Instant resolvedBefore, Collection<TicketId> but, int most);
}

package io.uplink.application.care.sla.port;

import io.uplink.domain.care.sla.TicketPast;
import java.time.Instant;
import java.util.List;

/** What happened to tickets, to ask what other promises would have done. */
public interface SlaHistory {

    /** The newest first, at most so many; in one statement, whose reader writes nothing. */
    List<TicketPast> openedSince(Instant from, int most);
}

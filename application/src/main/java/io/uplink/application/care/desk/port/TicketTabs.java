package io.uplink.application.care.desk.port;

import io.uplink.application.care.desk.port.SavedViewRepository.Shown;
import io.uplink.application.care.ticket.port.TicketQueries.Counts;
import io.uplink.application.care.ticket.port.TicketQueries.Scope;
import io.uplink.domain.care.desk.Audience.Reader;

/** What stands over a list of tickets. */
public interface TicketTabs {

    /** The usual tabs with their numbers and the reader's views, in one statement. */
    Tabs over(Scope scope, Reader reader);

    /** Tabs. */
    record Tabs(Counts counts, Shown views) {}
}

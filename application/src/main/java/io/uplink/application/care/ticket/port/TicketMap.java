package io.uplink.application.care.ticket.port;

import io.uplink.application.care.ticket.port.TicketQueries.Filter;
import io.uplink.application.care.ticket.port.TicketQueries.Scope;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.id.TicketId;
import java.util.List;
import java.util.Optional;

/** Tickets where they are. */
public interface TicketMap {

    /** Those that fall due first; in two statements. */
    Area read(Scope scope, Filter filter, int most);

    /**
     * What lies on the map.
     *
     * @param more whether more could be shown than were asked for
     * @param unplaced how many have no coordinates, at most 1,000
     */
    record Area(List<Spot> spots, boolean more, int unplaced) {

        public static final Area EMPTY = new Area(List.of(), false, 0);

        public Area {
            spots = List.copyOf(spots);
        }
    }

    /** A ticket at the place it is about, in degrees; else at its customer's primary place. */
    record Spot(
            TicketId id,
            String number,
            String subject,
            String area,
            TicketState.Kind state,
            Priority priority,
            boolean overdue,
            boolean atRisk,
            Optional<String> assignee,
            double latitude,
            double longitude) {}
}

package io.uplink.application.care.ticket.port;

import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.LocationId;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/** Which place of its customer a ticket is about. */
public interface TicketPlaces {

    /** The one that was named; empty for the primary one. */
    Optional<LocationId> named(TicketId ticket);

    /** Names one; empty goes back to the primary one. */
    void name(TicketId ticket, Optional<LocationId> place);

    /** A place where that customer is served, in words; empty if there is none such. */
    Optional<String> served(CustomerId customer, LocationId place);
}

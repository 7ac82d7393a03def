package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketPlaces;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.LocationId;
import io.uplink.domain.shared.id.TicketId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The places that a test says there are, and what tickets name of them. */
public final class InMemoryTicketPlaces implements TicketPlaces {

    private record Place(CustomerId customer, String words) {}

    private final Map<LocationId, Place> places = new HashMap<>();
    private final Map<TicketId, LocationId> named = new HashMap<>();

    /** A place where that customer is served. */
    public LocationId place(LocationId id, CustomerId customer, String words) {
        places.put(id, new Place(customer, words));
        return id;
    }

    @Override
    public Optional<LocationId> named(TicketId ticket) {
        return Optional.ofNullable(named.get(ticket));
    }

    @Override
    public void name(TicketId ticket, Optional<LocationId> place) {
        place.ifPresentOrElse(one -> named.put(ticket, one), () -> named.remove(ticket));
    }

    @Override
    public Optional<String> served(CustomerId customer, LocationId place) {
        return Optional.ofNullable(places.get(place))
                .filter(one -> one.customer().equals(customer))
                .map(Place::words);
    }
}

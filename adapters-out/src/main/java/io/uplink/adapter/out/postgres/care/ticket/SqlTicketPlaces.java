package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.adapter.out.postgres.shared.CustomerRecords;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.ticket.port.TicketPlaces;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.LocationId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** In the caller's unit of work. */
@ApplicationScoped
class SqlTicketPlaces implements TicketPlaces {

    private static final String NAME =
            """
            insert into ticket_location (ticket_id, location_id) values ($1, $2)
            on conflict (ticket_id) do update set location_id = excluded.location_id
            """;

    /** Of the customer or of a record that is read with them. */
    private static final String SERVED =
            """
            select concat_ws(', ', nullif(l.label, ''), nullif(l.address, ''), nullif(l.area, ''))
              from customer_location l
             where l.id = $2 and l.until is null and l.customer_id = any (%s)
            """
                    .formatted(CustomerRecords.of("$1"));

    private final Statements statements;

    SqlTicketPlaces(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<LocationId> named(TicketId ticket) {
        return statements
                .list(
                        String.class,
                        "select cast(location_id as text) from ticket_location"
                                + " where ticket_id = $1",
                        ticket.value())
                .stream()
                .findAny()
                .map(id -> new LocationId(UUID.fromString(id)));
    }

    @Override
    public void name(TicketId ticket, Optional<LocationId> place) {
        if (place.isPresent()) {
            statements.change(NAME, ticket.value(), place.get().value());
        } else {
            statements.change("delete from ticket_location where ticket_id = $1", ticket.value());
        }
    }

    @Override
    public Optional<String> served(CustomerId customer, LocationId place) {
        return statements.list(String.class, SERVED, customer.value(), place.value()).stream()
                .findAny();
    }
}

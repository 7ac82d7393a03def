package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketPlaces;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.LocationId;
import io.uplink.domain.shared.id.TicketId;
import java.util.Map;
import java.util.Optional;

/** Says which place of the customer a ticket is about. */
@UseCase
public final class NameTicketPlace {

    private static final TicketRights MAY = TicketRights.of(Permission.TICKETS_EDIT);

    /**
     * Where; empty for the customer's primary place. The same again is a success without effect.
     */
    public record Input(TicketId ticket, Optional<LocationId> place) {}

    private final TicketDesk desk;
    private final TicketPlaces places;

    public NameTicketPlace(TicketDesk desk, TicketPlaces places) {
        this.desk = desk;
        this.places = places;
    }

    /** The place that is named now. */
    public Optional<LocationId> execute(Actor actor, Input input) {
        return desk.perform(() -> {
            var ticket = desk.take(actor, MAY, input.ticket()).snapshot();
            if (places.named(ticket.id()).equals(input.place())) {
                return input.place();
            }
            var words =
                    input.place()
                            .map(place ->
                                    places.served(ticket.customer(), place)
                                            .orElseThrow(() ->
                                                    Invalid.of(
                                                            "location",
                                                            "customer.location-unknown")))
                            .orElse("");
            places.name(ticket.id(), input.place());
            desk.timeline()
                    .append(
                            desk.entry(
                                    actor,
                                    ticket,
                                    "located",
                                    Visibility.INTERNAL,
                                    "",
                                    Map.of("place", words)));
            TicketActivity.noted(
                    desk.origin().activity(),
                    actor,
                    "ticket.locate",
                    ticket,
                    words.isEmpty() ? Map.of() : Map.of("location", words));
            return input.place();
        });
    }
}

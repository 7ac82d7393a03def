package io.uplink.adapter.in.web.care.ticket;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.care.ticket.NameTicketPlace;
import io.uplink.domain.shared.id.LocationId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Which place of its customer a ticket is about. */
@Path("/api/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tickets")
@InCallContext
@RunOnVirtualThread
public class TicketPlaceResource {

    /** The place; absent for the customer's primary one. */
    @Schema(name = "TicketLocation")
    public record Body(@Nullable UUID location) {}

    private final Actors actors;
    private final NameTicketPlace namePlace;

    TicketPlaceResource(Actors actors, NameTicketPlace namePlace) {
        this.actors = actors;
        this.namePlace = namePlace;
    }

    @PUT
    @Path("{id}/location")
    @Operation(
            summary = "It is about that place of the customer",
            description = "Without a location it is about the customer's primary one.")
    public void name(@RestPath UUID id, Body body) {
        var _ =
                namePlace.execute(
                        actors.current(),
                        new NameTicketPlace.Input(
                                new TicketId(id),
                                Optional.ofNullable(body.location()).map(LocationId::new)));
    }
}

package io.uplink.adapter.in.web.care.field;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.care.ticket.FillFields;
import io.uplink.application.care.ticket.ShowTicket;
import io.uplink.domain.shared.id.TicketId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What a ticket says in the fields of its category: a map by key. */
@Path("/api/v1/tickets/{id}/fields")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tickets")
@InCallContext
@RunOnVirtualThread
public class TicketFieldResource {

    private final Actors actors;
    private final ShowTicket showTicket;
    private final FillFields fillFields;

    TicketFieldResource(Actors actors, ShowTicket showTicket, FillFields fillFields) {
        this.actors = actors;
        this.showTicket = showTicket;
        this.fillFields = fillFields;
    }

    @GET
    @Operation(summary = "What stands in the fields of a ticket, by their keys")
    public Map<String, Object> show(@RestPath UUID id) {
        return FieldBodies.values(
                showTicket
                        .execute(actors.current(), new ShowTicket.Input(new TicketId(id)))
                        .fields());
    }

    @PUT
    @Operation(
            summary = "Fills in fields of a ticket",
            description =
                    "Fields that are not named stay as they are; null empties one. The version of"
                            + " the ticket stays.")
    public Map<String, Object> fill(
            @RestPath UUID id, @Nullable Map<String, @Nullable Object> values) {
        var named = Optional.ofNullable(values).orElse(Map.of());
        var _ =
                fillFields.execute(
                        actors.current(),
                        new FillFields.Input(new TicketId(id), FieldBodies.typed(named)));
        return show(id);
    }
}

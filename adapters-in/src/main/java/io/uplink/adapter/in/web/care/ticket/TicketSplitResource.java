package io.uplink.adapter.in.web.care.ticket;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.ticket.SplitTicket;
import io.uplink.application.shared.Ids;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.TicketId;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** A message of a ticket that becomes a ticket of its own. */
@Path("/api/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tickets")
@InCallContext
@RunOnVirtualThread
public class TicketSplitResource {

    private final Actors actors;
    private final SplitTicket splitTicket;
    private final Ids ids;

    TicketSplitResource(Actors actors, SplitTicket splitTicket, Ids ids) {
        this.actors = actors;
        this.splitTicket = splitTicket;
        this.ids = ids;
    }

    @POST
    @Path("{id}/splits")
    @Idempotent
    @Operation(
            summary = "A message becomes a ticket of its own",
            description =
                    "For the same customer, in the same branch. With id, the same again is the same"
                            + " ticket, as long as the ticket is kept.")
    @APIResponseSchema(value = TicketView.class, responseCode = "201")
    public Response split(@RestPath UUID id, TicketBodies.Split body) {
        var opened =
                splitTicket.execute(
                        actors.current(),
                        new SplitTicket.Input(
                                Optional.ofNullable(body.id()).orElseGet(ids::next),
                                new TicketId(id),
                                Optional.ofNullable(body.entry())
                                        .orElseThrow(() -> Invalid.of("entry", "required")),
                                TicketBodies.text(body.subject()),
                                TicketBodies.text(body.description()),
                                TicketBodies.text(body.category()),
                                Priority.ofCode(
                                        Optional.ofNullable(body.priority()).orElse("medium"))));
        return Response.created(URI.create("/api/v1/tickets/" + opened.id()))
                .entity(TicketView.of(opened))
                .header(HttpHeaders.ETAG, Versions.tag(opened.version()))
                .build();
    }
}

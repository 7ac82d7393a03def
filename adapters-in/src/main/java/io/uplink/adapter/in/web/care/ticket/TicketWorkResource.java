package io.uplink.adapter.in.web.care.ticket;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.ticket.CloseTicket;
import io.uplink.application.care.ticket.HoldTicket;
import io.uplink.application.care.ticket.ResolveTicket;
import io.uplink.application.care.ticket.ResumeTicket;
import io.uplink.application.care.ticket.StartTicket;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.shared.id.TicketId;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The states of a ticket. Asking for the one it is in is a success without effect. */
@Path("/api/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tickets")
@InCallContext
@RunOnVirtualThread
public class TicketWorkResource {

    private final Actors actors;
    private final StartTicket startTicket;
    private final HoldTicket holdTicket;
    private final ResumeTicket resumeTicket;
    private final ResolveTicket resolveTicket;
    private final CloseTicket closeTicket;

    TicketWorkResource(
            Actors actors,
            StartTicket startTicket,
            HoldTicket holdTicket,
            ResumeTicket resumeTicket,
            ResolveTicket resolveTicket,
            CloseTicket closeTicket) {
        this.actors = actors;
        this.startTicket = startTicket;
        this.holdTicket = holdTicket;
        this.resumeTicket = resumeTicket;
        this.resolveTicket = resolveTicket;
        this.closeTicket = closeTicket;
    }

    @POST
    @Path("{id}/start")
    @Operation(summary = "Work begins")
    @APIResponseSchema(TicketView.class)
    public Response start(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return TicketView.answer(
                startTicket.execute(
                        actors.current(),
                        new StartTicket.Input(new TicketId(id), Versions.required(seen))));
    }

    @POST
    @Path("{id}/hold")
    @Operation(summary = "It waits")
    @APIResponseSchema(TicketView.class)
    public Response hold(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            TicketBodies.Hold body) {
        return TicketView.answer(
                holdTicket.execute(
                        actors.current(),
                        new HoldTicket.Input(
                                new TicketId(id),
                                PendingReason.ofCode(TicketBodies.text(body.reason())),
                                Optional.ofNullable(body.resumeAt()),
                                Versions.required(seen))));
    }

    @POST
    @Path("{id}/resume")
    @Operation(summary = "The waiting is over")
    @APIResponseSchema(TicketView.class)
    public Response resume(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return TicketView.answer(
                resumeTicket.execute(
                        actors.current(),
                        new ResumeTicket.Input(new TicketId(id), Versions.required(seen))));
    }

    @POST
    @Path("{id}/resolution")
    @Operation(
            summary = "It is done",
            description =
                    "Refused while a required step of its checklist is open, unless anyway says"
                            + " why, which needs tickets.resolve-anyway.")
    @APIResponseSchema(TicketView.class)
    public Response resolve(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            TicketBodies.Resolution body) {
        return TicketView.answer(
                resolveTicket.execute(
                        actors.current(),
                        new ResolveTicket.Input(
                                new TicketId(id),
                                TicketBodies.text(body.whatWasDone()),
                                Optional.ofNullable(body.anyway()),
                                Versions.required(seen))));
    }

    @POST
    @Path("{id}/closure")
    @Operation(summary = "It is done for good")
    @APIResponseSchema(TicketView.class)
    public Response close(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return TicketView.answer(
                closeTicket.execute(
                        actors.current(),
                        new CloseTicket.Input(new TicketId(id), Versions.required(seen))));
    }
}

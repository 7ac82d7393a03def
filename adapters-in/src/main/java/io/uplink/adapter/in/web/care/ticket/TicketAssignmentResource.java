package io.uplink.adapter.in.web.care.ticket;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.link.SendNewLinks;
import io.uplink.application.care.ticket.AssignTicket;
import io.uplink.application.care.ticket.AutoAssign;
import io.uplink.application.care.ticket.ChangePriority;
import io.uplink.application.care.ticket.ClaimTicket;
import io.uplink.application.care.ticket.EscalateTicket;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Who works a ticket, and how urgently. */
@Path("/api/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tickets")
@InCallContext
@RunOnVirtualThread
public class TicketAssignmentResource {

    private final Actors actors;
    private final AssignTicket assignTicket;
    private final AutoAssign autoAssign;
    private final ClaimTicket claimTicket;
    private final EscalateTicket escalateTicket;
    private final ChangePriority changePriority;
    private final SendNewLinks sendNewLinks;

    TicketAssignmentResource(
            Actors actors,
            AssignTicket assignTicket,
            AutoAssign autoAssign,
            ClaimTicket claimTicket,
            EscalateTicket escalateTicket,
            ChangePriority changePriority,
            SendNewLinks sendNewLinks) {
        this.actors = actors;
        this.assignTicket = assignTicket;
        this.autoAssign = autoAssign;
        this.claimTicket = claimTicket;
        this.escalateTicket = escalateTicket;
        this.changePriority = changePriority;
        this.sendNewLinks = sendNewLinks;
    }

    @PUT
    @Path("{id}/assignment")
    @Operation(summary = "Gives it to a person, a team, both or nobody")
    @APIResponseSchema(TicketView.class)
    public Response assign(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            TicketBodies.Assignment body) {
        return TicketView.answer(
                assignTicket.execute(
                        actors.current(),
                        new AssignTicket.Input(
                                new TicketId(id),
                                TicketBodies.id(body.person(), PersonId::new),
                                TicketBodies.id(body.team(), TeamId::new),
                                Versions.required(seen))));
    }

    @POST
    @Path("{id}/assignment/automatic")
    @Operation(
            summary = "Gives it to whoever of its team has the least to do",
            description =
                    "Whoever has it already keeps it; refused where its team gives out by hand or"
                            + " nobody fits.")
    @APIResponseSchema(TicketView.class)
    public Response assignAutomatically(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return TicketView.answer(
                autoAssign.execute(
                        actors.current(),
                        new AutoAssign.Input(new TicketId(id), Versions.required(seen))));
    }

    @POST
    @Path("{id}/claim")
    @Operation(summary = "A member of its team takes it; the second of two gets 409")
    @APIResponseSchema(TicketView.class)
    public Response claim(@RestPath UUID id) {
        // Whoever comes first has it: a version would refuse the second with less to say.
        return TicketView.answer(
                claimTicket.execute(
                        actors.current(),
                        new ClaimTicket.Input(new TicketId(id), Optional.empty())));
    }

    @POST
    @Path("{id}/escalations")
    @Operation(summary = "Takes it a step up")
    @APIResponseSchema(TicketView.class)
    public Response escalate(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            TicketBodies.Escalation body) {
        return TicketView.answer(
                escalateTicket.execute(
                        actors.current(),
                        new EscalateTicket.Input(
                                new TicketId(id),
                                TicketBodies.text(body.reason()),
                                TicketBodies.id(body.to(), PersonId::new),
                                Optional.ofNullable(body.priority()).map(Priority::ofCode),
                                Versions.required(seen))));
    }

    @PUT
    @Path("{id}/priority")
    @Operation(summary = "How urgent it is; its targets are computed anew from its opening")
    @APIResponseSchema(TicketView.class)
    public Response prioritise(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            TicketBodies.NewPriority body) {
        return TicketView.answer(
                changePriority.execute(
                        actors.current(),
                        new ChangePriority.Input(
                                new TicketId(id),
                                Priority.ofCode(TicketBodies.text(body.priority())),
                                Versions.required(seen))));
    }

    @POST
    @Path("{id}/links")
    @Operation(summary = "Sends new status links to those who work it")
    @APIResponseSchema(TicketView.class)
    public Response repost(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return TicketView.answer(
                sendNewLinks
                        .execute(
                                actors.current(),
                                new SendNewLinks.Input(new TicketId(id), Versions.required(seen)))
                        .ticket());
    }
}

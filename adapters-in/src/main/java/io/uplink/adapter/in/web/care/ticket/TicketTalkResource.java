package io.uplink.adapter.in.web.care.ticket;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.ticket.DeleteTicket;
import io.uplink.application.care.ticket.EditTicket;
import io.uplink.application.care.ticket.NoteOnTicket;
import io.uplink.application.care.ticket.ReopenTicket;
import io.uplink.application.care.ticket.ReplyToTicket;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What is said about a ticket, and what it is about. */
@Path("/api/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tickets")
@InCallContext
@RunOnVirtualThread
public class TicketTalkResource {

    /** A message as it was kept, and the version of the ticket after it. */
    @RegisterForReflection
    public record SaidView(
            UUID id, Instant at, boolean forCustomer, String body, long ticketVersion) {

        static Response answer(ReplyToTicket.Outcome said) {
            return Response.status(Response.Status.CREATED)
                    .entity(
                            new SaidView(
                                    said.entry().id(),
                                    said.entry().at(),
                                    said.entry().visibility() == Visibility.PUBLIC,
                                    said.entry().body(),
                                    said.ticket().version()))
                    .header(HttpHeaders.ETAG, Versions.tag(said.ticket().version()))
                    .build();
        }
    }

    private final Actors actors;
    private final ReplyToTicket replyToTicket;
    private final NoteOnTicket noteOnTicket;
    private final ReopenTicket reopenTicket;
    private final EditTicket editTicket;
    private final DeleteTicket deleteTicket;

    TicketTalkResource(
            Actors actors,
            ReplyToTicket replyToTicket,
            NoteOnTicket noteOnTicket,
            ReopenTicket reopenTicket,
            EditTicket editTicket,
            DeleteTicket deleteTicket) {
        this.actors = actors;
        this.replyToTicket = replyToTicket;
        this.noteOnTicket = noteOnTicket;
        this.reopenTicket = reopenTicket;
        this.editTicket = editTicket;
        this.deleteTicket = deleteTicket;
    }

    @POST
    @Path("{id}/replies")
    @Idempotent
    @Operation(
            summary = "A message that the customer reads",
            description =
                    "With seenEntry, 409 ticket.newer-entries lists what others wrote or did after"
                            + " it; sendAnyway sends all the same.")
    @APIResponseSchema(value = SaidView.class, responseCode = "201")
    public Response reply(@RestPath UUID id, TicketBodies.Reply body) {
        return SaidView.answer(
                replyToTicket.execute(
                        actors.current(),
                        new ReplyToTicket.Input(
                                new TicketId(id),
                                TicketBodies.text(body.text()),
                                Optional.ofNullable(body.seenEntry()),
                                body.sendAnyway())));
    }

    @POST
    @Path("{id}/notes")
    @Idempotent
    @Operation(
            summary = "A note that only our people read",
            description =
                    "@Full Name, or @First where only one who may see the ticket is called so,"
                            + " tells that colleague; 422 for one who may not see it.")
    @APIResponseSchema(value = SaidView.class, responseCode = "201")
    public Response note(@RestPath UUID id, TicketBodies.Note body) {
        return SaidView.answer(
                noteOnTicket.execute(
                        actors.current(),
                        new NoteOnTicket.Input(
                                new TicketId(id),
                                TicketBodies.text(body.text()),
                                Inputs.list(body.mentions()).stream()
                                        .map(PersonId::new)
                                        .collect(Collectors.toUnmodifiableSet()))));
    }

    @POST
    @Path("{id}/reopening")
    @Operation(summary = "It was not done after all")
    @APIResponseSchema(TicketView.class)
    public Response reopen(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            TicketBodies.Reopening body) {
        return TicketView.answer(
                reopenTicket.execute(
                        actors.current(),
                        new ReopenTicket.Input(
                                new TicketId(id),
                                TicketBodies.text(body.reason()),
                                Versions.required(seen))));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Corrects subject, description, category and branch")
    @APIResponseSchema(TicketView.class)
    public Response edit(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            TicketBodies.Details body) {
        return TicketView.answer(
                editTicket.execute(
                        actors.current(),
                        new EditTicket.Input(
                                new TicketId(id),
                                TicketBodies.text(body.subject()),
                                TicketBodies.text(body.description()),
                                TicketBodies.text(body.category()),
                                TicketBodies.id(body.branch(), BranchId::new),
                                Versions.required(seen))));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Takes it out of all lists; its history stays")
    public void delete(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        var _ =
                deleteTicket.execute(
                        actors.current(),
                        new DeleteTicket.Input(new TicketId(id), Versions.required(seen)));
    }
}

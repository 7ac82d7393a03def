package io.uplink.adapter.in.web.care.ticket;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.care.ticket.AttachFile;
import io.uplink.application.care.ticket.ReadFile;
import io.uplink.application.shared.FileStore;
import io.uplink.domain.shared.id.FileId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The files of a ticket. A body is a file as it is and no form: forms carry the token of a page,
 * which callers of the API do not have.
 */
@Path("/api/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tickets")
@InCallContext
@RunOnVirtualThread
public class TicketFileResource {

    /** A file that was taken. */
    @RegisterForReflection
    public record TakenView(UUID id, String name, String type, long bytes) {

        static TakenView of(FileStore.Stored file) {
            return new TakenView(file.id().value(), file.name(), file.type(), file.bytes());
        }
    }

    private final Actors actors;
    private final AttachFile attachFile;
    private final ReadFile readFile;

    TicketFileResource(Actors actors, AttachFile attachFile, ReadFile readFile) {
        this.actors = actors;
        this.attachFile = attachFile;
        this.readFile = readFile;
    }

    @POST
    @Path("{id}/files")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Adds a file: a photo, PDF, text or office document of 10 MB at most",
            description =
                    "The body is the file as it is; its type is found from its content. name: what"
                            + " it is called; entry: the caller's own message it belongs to;"
                            + " forCustomer: whether the customer may see it.")
    @APIResponseSchema(value = TakenView.class, responseCode = "201")
    public Response attach(
            @RestPath UUID id,
            @RestQuery Optional<String> name,
            @RestQuery Optional<UUID> entry,
            @RestQuery boolean forCustomer,
            InputStream content) {
        var stored =
                attachFile.execute(
                        actors.current(),
                        new AttachFile.Input(
                                new TicketId(id),
                                entry,
                                name.orElse("file"),
                                content,
                                forCustomer));
        return Response.created(
                        URI.create("/api/v1/tickets/" + id + "/files/" + stored.id().value()))
                .entity(TakenView.of(stored))
                .build();
    }

    @GET
    @Path("{id}/files/{file}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The bytes of a file")
    @APIResponse(
            responseCode = "200",
            description = "As it was sent",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response read(@RestPath UUID id, @RestPath UUID file) {
        return FileAnswers.of(
                readFile.execute(
                        actors.current(), new ReadFile.Input(new TicketId(id), new FileId(file))));
    }
}

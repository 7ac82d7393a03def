package io.uplink.adapter.in.web.care.ticket.pages;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.ticket.FileAnswers;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.care.ticket.ReadFile;
import io.uplink.application.care.ticket.ShowThumbnail;
import io.uplink.domain.shared.id.FileId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** The files of a ticket as a browser asks for them. */
@Path("/tickets/{id}/files/{file}")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.WILDCARD)
public class TicketFilePages {

    private final ReadFile readFile;
    private final ShowThumbnail showThumbnail;
    private final Actors actors;

    TicketFilePages(ReadFile readFile, ShowThumbnail showThumbnail, Actors actors) {
        this.readFile = readFile;
        this.showThumbnail = showThumbnail;
        this.actors = actors;
    }

    @GET
    public Response file(@RestPath UUID id, @RestPath UUID file) {
        return FileAnswers.of(readFile.execute(actors.current(), input(id, file)));
    }

    /** A picture that a phone can afford; where none can be made, the way to the whole one. */
    @GET
    @Path("thumbnail")
    public Response thumbnail(@RestPath UUID id, @RestPath UUID file) {
        return showThumbnail
                .execute(actors.current(), input(id, file))
                .map(jpeg ->
                        Response.ok(jpeg, "image/jpeg")
                                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=86400")
                                .build())
                .orElseGet(() -> Redirects.seeOther("/tickets/" + id + "/files/" + file));
    }

    private static ReadFile.Input input(UUID id, UUID file) {
        return new ReadFile.Input(new TicketId(id), new FileId(file));
    }
}

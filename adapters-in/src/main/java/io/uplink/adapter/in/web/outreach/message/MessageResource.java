package io.uplink.adapter.in.web.outreach.message;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.outreach.message.MessageBodies.MessageView;
import io.uplink.adapter.in.web.outreach.message.MessageBodies.SheetView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.outreach.message.CountMessages;
import io.uplink.application.outreach.message.FindMessages;
import io.uplink.application.outreach.message.ShowDevelopmentMessages;
import io.uplink.application.outreach.message.ShowMessage;
import io.uplink.application.outreach.message.port.MessageQueries.Counts;
import io.uplink.application.shared.Page;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Messages over the API, to be read. */
@Path("/api/v1/messages")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class MessageResource {

    private final FindMessages findMessages;
    private final CountMessages countMessages;
    private final ShowMessage showMessage;
    private final ShowDevelopmentMessages showDevelopmentMessages;
    private final Actors actors;
    private final Times times;

    MessageResource(
            FindMessages findMessages,
            CountMessages countMessages,
            ShowMessage showMessage,
            ShowDevelopmentMessages showDevelopmentMessages,
            Actors actors,
            Times times) {
        this.findMessages = findMessages;
        this.countMessages = countMessages;
        this.showMessage = showMessage;
        this.showDevelopmentMessages = showDevelopmentMessages;
        this.actors = actors;
        this.times = times;
    }

    @GET
    @Operation(
            summary = "Messages, the newest first, as far as the caller may see",
            description = "recipient: part of a name, or of a number in any spelling")
    public Page<MessageView> list(
            @BeanParam MessageSearch search,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        return findMessages
                .execute(
                        actors.current(),
                        new FindMessages.Input(
                                search.filter(times.zone()), cursor, Page.sizeOf(size)))
                .map(MessageView::of);
    }

    @GET
    @Path("summary")
    @Operation(summary = "How many need somebody's eye; each at most a thousand")
    public Counts summary() {
        return countMessages.execute(actors.current());
    }

    @GET
    @Path("development")
    @Operation(summary = "What the gateway for trying out was given; else there is no such thing")
    public Page<MessageBodies.DevelopmentView> development(
            @RestQuery Optional<String> cursor, @RestQuery Optional<Integer> size) {
        return showDevelopmentMessages
                .execute(actors.current(), cursor, Page.sizeOf(size))
                .map(MessageBodies.DevelopmentView::of);
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(SheetView.class)
    public Response show(@RestPath UUID id) {
        var sheet = showMessage.execute(actors.current(), id);
        return Response.ok(SheetView.of(sheet))
                .header(HttpHeaders.ETAG, Versions.tag(sheet.version()))
                .build();
    }
}

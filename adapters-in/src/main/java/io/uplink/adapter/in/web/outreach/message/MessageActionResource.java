package io.uplink.adapter.in.web.outreach.message;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.outreach.message.MessageBodies.OutcomeView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.outreach.message.CancelMessage;
import io.uplink.application.outreach.message.ResendMessage;
import io.uplink.application.outreach.message.SendTestMessage;
import io.uplink.domain.outreach.message.Message;
import io.uplink.domain.outreach.message.MessageId;
import jakarta.ws.rs.HeaderParam;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What people do with messages, over the API. */
@Path("/api/v1/messages")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class MessageActionResource {

    private final ResendMessage resendMessage;
    private final CancelMessage cancelMessage;
    private final SendTestMessage sendTestMessage;
    private final Actors actors;

    MessageActionResource(
            ResendMessage resendMessage,
            CancelMessage cancelMessage,
            SendTestMessage sendTestMessage,
            Actors actors) {
        this.resendMessage = resendMessage;
        this.cancelMessage = cancelMessage;
        this.sendTestMessage = sendTestMessage;
        this.actors = actors;
    }

    @POST
    @Path("{id}/resend")
    @Operation(summary = "Sends a failed or unclear message again; it may arrive twice")
    @APIResponseSchema(OutcomeView.class)
    public Response resend(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return ok(
                resendMessage.execute(
                        actors.current(),
                        new ResendMessage.Input(new MessageId(id), Versions.required(seen))));
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(summary = "Stops a message that has not left yet")
    @APIResponseSchema(OutcomeView.class)
    public Response cancel(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return ok(
                cancelMessage.execute(
                        actors.current(),
                        new CancelMessage.Input(new MessageId(id), Versions.required(seen))));
    }

    @POST
    @Path("test")
    @Idempotent
    @Operation(summary = "Sends a test message to a mobile number")
    @APIResponseSchema(value = OutcomeView.class, responseCode = "201")
    public Response test(MessageBodies.Test body) {
        var sent =
                sendTestMessage.execute(
                        actors.current(), Optional.ofNullable(body.phone()).orElse(""));
        return Response.created(URI.create("/api/v1/messages/" + sent.id()))
                .header(HttpHeaders.ETAG, Versions.tag(sent.version()))
                .entity(OutcomeView.of(sent))
                .build();
    }

    private static Response ok(Message.Snapshot message) {
        return Response.ok(OutcomeView.of(message))
                .header(HttpHeaders.ETAG, Versions.tag(message.version()))
                .build();
    }
}

package io.uplink.adapter.in.webhook.sms;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.outreach.inbound.TakeInboundText;
import io.uplink.application.shared.Actor;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where a gateway hands on what people text to us; as with reports, its address is its secret. */
@Path("/webhooks/sms/{secret}/inbound")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_PLAIN)
public class SmsInboundResource {

    private static final Actor GATEWAY = new Actor.Anonymous();

    /** A text of ten parts with all that gateways say about it is a tenth of it. */
    private static final int MOST_BYTES = 64 * 1024;

    private final TakeInboundText takeText;
    private final ObjectMapper json;

    SmsInboundResource(TakeInboundText takeText, ObjectMapper json) {
        this.takeText = takeText;
        this.json = json;
    }

    @GET
    @Operation(hidden = true)
    public Response got(@RestPath String secret, UriInfo uri) {
        return take(secret, uri, "");
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response posted(@RestPath String secret, UriInfo uri, @Nullable InputStream body)
            throws IOException {
        var bytes = body == null ? new byte[0] : body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE)
                    .entity("too large")
                    .build();
        }
        // What is no UTF-8 shows as marks and is kept all the same.
        return take(secret, uri, new String(bytes, StandardCharsets.UTF_8));
    }

    private Response take(String secret, UriInfo uri, String body) {
        var call = GatewayCall.of(uri, body, json);
        var understood =
                takeText.execute(
                        GATEWAY, new TakeInboundText.Input(secret, call.fields(), call.raw()));
        return understood
                ? Response.ok("OK").build()
                : Response.status(422).entity("no sender").build();
    }
}

package io.uplink.adapter.in.webhook.sms;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.outreach.message.TakeDeliveryReport;
import io.uplink.application.shared.Actor;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Whoever knows the secret address may report; gateways do so in many ways. */
@Path("/webhooks/sms/{secret}")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_PLAIN)
public class SmsReportResource {

    private static final Actor GATEWAY = new Actor.Anonymous();

    private final TakeDeliveryReport takeReport;
    private final ObjectMapper json;

    SmsReportResource(TakeDeliveryReport takeReport, ObjectMapper json) {
        this.takeReport = takeReport;
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
    public Response posted(@RestPath String secret, UriInfo uri, @Nullable String body) {
        return take(secret, uri, Optional.ofNullable(body).orElse(""));
    }

    private Response take(String secret, UriInfo uri, String body) {
        var call = GatewayCall.of(uri, body, json);
        var understood =
                takeReport.execute(
                        GATEWAY, new TakeDeliveryReport.Input(secret, call.fields(), call.raw()));
        // What cannot be understood would not be better the second time.
        return understood
                ? Response.ok("OK").build()
                : Response.status(422).entity("no id or no status").build();
    }
}

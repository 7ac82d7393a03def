package io.uplink.adapter.in.webhook.pay;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.schedule.money.mpesa.MpesaNudge;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.money.mpesa.TakeMpesaCall;
import io.uplink.application.money.mpesa.ValidateMpesaPayment;
import io.uplink.application.money.mpesa.ValidateMpesaPayment.Verdict;
import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.shared.Actor;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/**
 * Takes what is told and answers at once; what follows from it follows later. The address is the
 * secret, and holds no word that Daraja does not take.
 */
@Path("/webhooks/pay/{token}")
@InCallContext
@RunOnVirtualThread
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class PayCallResource {

    private static final Logger LOG = Logger.getLogger(PayCallResource.class);
    private static final Actor SAFARICOM = new Actor.Anonymous();

    /** The longest that is documented is a fiftieth of it. */
    private static final int MOST_BYTES = 64 * 1024;

    private static final String TAKEN = "{\"ResultCode\":0,\"ResultDesc\":\"Success\"}";

    private final TakeMpesaCall takeCall;
    private final PaymentLook look;
    private final MpesaNudge nudge;
    private final HttpServerRequest request;

    PayCallResource(
            TakeMpesaCall takeCall, PaymentLook look, MpesaNudge nudge, HttpServerRequest request) {
        this.takeCall = takeCall;
        this.look = look;
        this.nudge = nudge;
        this.request = request;
    }

    @POST
    @Path("stk")
    @Operation(hidden = true)
    public Response pushed(@RestPath String token, @Nullable InputStream body) throws IOException {
        return take(token, Kind.REQUEST, body);
    }

    @POST
    @Path("confirmation")
    @Operation(hidden = true)
    public Response confirmation(@RestPath String token, @Nullable InputStream body)
            throws IOException {
        return take(token, Kind.CONFIRMATION, body);
    }

    @POST
    @Path("result")
    @Operation(hidden = true)
    public Response result(@RestPath String token, @Nullable InputStream body) throws IOException {
        return take(token, Kind.RESULT, body);
    }

    @POST
    @Path("timeout")
    @Operation(hidden = true)
    public Response timeout(@RestPath String token, @Nullable InputStream body) throws IOException {
        return take(token, Kind.TIMEOUT, body);
    }

    /** Where nobody can say in time, the money may come: it waits for its owner then. */
    @POST
    @Path("validation")
    @Operation(hidden = true)
    public Response validation(@RestPath String token, @Nullable InputStream body)
            throws IOException {
        return answer(look.verdict(SAFARICOM, new ValidateMpesaPayment.Input(token, read(body))));
    }

    private static Response answer(Verdict verdict) {
        return Response.ok(
                        "{\"ResultCode\":\"%s\",\"ResultDesc\":\"%s\"}"
                                .formatted(verdict.code(), verdict.words()))
                .build();
    }

    private Response take(String token, Kind kind, @Nullable InputStream body) throws IOException {
        var source =
                Optional.ofNullable(request.remoteAddress()).map(at -> at.hostAddress()).orElse("");
        var trusted =
                takeCall.execute(
                        SAFARICOM, new TakeMpesaCall.Input(token, kind, read(body), source));
        nudge.soon();
        if (!trusted) {
            LOG.warnf("a call about a payment came from %s, which is not on the list", source);
        }
        return Response.ok(TAKEN).build();
    }

    private static String read(@Nullable InputStream body) throws IOException {
        var bytes = body == null ? new byte[0] : body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        // What is no UTF-8 shows as marks and is kept all the same.
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

package io.uplink.adapter.in.web.money.mpesa;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.mpesa.MpesaBodies.MpesaPassword;
import io.uplink.adapter.in.web.money.mpesa.MpesaBodies.ShortcodeWish;
import io.uplink.adapter.in.web.money.mpesa.MpesaViews.ShortcodeView;
import io.uplink.adapter.in.web.money.mpesa.MpesaViews.SubmittedView;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.mpesa.ListShortcodes;
import io.uplink.application.money.mpesa.RegisterShortcode;
import io.uplink.application.money.mpesa.SaveShortcode;
import io.uplink.application.shared.PasswordAgain;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/**
 * Paybills and tills over the API; their secrets go in and never come out. A person who signed in
 * changes them, for the password; a key has none.
 */
@Path("/api/v1/mpesa/shortcodes")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class MpesaShortcodeResource {

    private static final String COSTS =
            "password is the caller's own, once more: 422 password.wrong, 429 after too many tries."
                    + " A key has no password and cannot do it: 403.";

    private final Actors actors;
    private final ListShortcodes listShortcodes;
    private final SaveShortcode saveShortcode;
    private final RegisterShortcode registerShortcode;
    private final HttpServerRequest request;

    MpesaShortcodeResource(
            Actors actors,
            ListShortcodes listShortcodes,
            SaveShortcode saveShortcode,
            RegisterShortcode registerShortcode,
            HttpServerRequest request) {
        this.actors = actors;
        this.listShortcodes = listShortcodes;
        this.saveShortcode = saveShortcode;
        this.registerShortcode = registerShortcode;
        this.request = request;
    }

    @GET
    @Operation(summary = "The company's paybills and tills")
    public List<ShortcodeView> list() {
        return listShortcodes.execute(actors.current()).stream().map(ShortcodeView::of).toList();
    }

    @POST
    @Idempotent
    @Operation(summary = "Enters a paybill or till", description = COSTS)
    @APIResponseSchema(value = ShortcodeView.class, responseCode = "201")
    public Response add(ShortcodeWish body) {
        var made =
                saveShortcode.execute(
                        actors.current(),
                        body.input(Optional.empty(), Optional.empty(), address()));
        return answer(Response.created(URI.create("/api/v1/mpesa/shortcodes/" + made.id())), made);
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Changes a paybill or till; secrets that are left out stay",
            description = COSTS)
    @APIResponseSchema(ShortcodeView.class)
    public Response change(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            ShortcodeWish body) {
        var changed =
                saveShortcode.execute(
                        actors.current(),
                        body.input(
                                Optional.of(new ShortcodeId(id)),
                                Versions.required(seen),
                                address()));
        return answer(Response.ok(), changed);
    }

    @POST
    @Path("{id}/registration")
    @Operation(
            summary = "Tells Safaricom where to call us when money comes to it",
            description = COSTS)
    public SubmittedView register(
            @RestPath UUID id, @RequestBody(required = false) @Nullable MpesaPassword body) {
        var password = Inputs.text(body == null ? null : body.password());
        return SubmittedView.of(
                registerShortcode.execute(
                        actors.current(),
                        new RegisterShortcode.Input(
                                new ShortcodeId(id),
                                new PasswordAgain.Typed(password, address()))));
    }

    private String address() {
        return Optional.ofNullable(request.remoteAddress()).map(at -> at.hostAddress()).orElse("");
    }

    private static Response answer(Response.ResponseBuilder response, Shortcode shortcode) {
        return response.entity(ShortcodeView.of(shortcode))
                .header(HttpHeaders.ETAG, Versions.tag(shortcode.version()))
                .build();
    }
}

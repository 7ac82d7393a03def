package io.uplink.adapter.in.web.platform.webhook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.platform.webhook.WebhookBodies.CatalogueView;
import io.uplink.adapter.in.web.platform.webhook.WebhookBodies.DeliveriesView;
import io.uplink.adapter.in.web.platform.webhook.WebhookBodies.DeliveryView;
import io.uplink.adapter.in.web.platform.webhook.WebhookBodies.SentView;
import io.uplink.adapter.in.web.platform.webhook.WebhookBodies.WebhookBody;
import io.uplink.adapter.in.web.platform.webhook.WebhookBodies.WebhookView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.platform.webhook.ListWebhooks;
import io.uplink.application.platform.webhook.ShowWebhook;
import io.uplink.application.shared.Page;
import io.uplink.domain.platform.webhook.WebhookId;
import io.uplink.domain.platform.webhook.WebhookTopic;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Webhooks over the API. */
@Path("/api/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
@InCallContext
@RunOnVirtualThread
public class WebhookResource {

    private static final String PATH = "/api/v1/webhooks/";

    private final Actors actors;
    private final ListWebhooks listWebhooks;
    private final ShowWebhook showWebhook;
    private final WebhookChanges changes;

    WebhookResource(
            Actors actors,
            ListWebhooks listWebhooks,
            ShowWebhook showWebhook,
            WebhookChanges changes) {
        this.actors = actors;
        this.listWebhooks = listWebhooks;
        this.showWebhook = showWebhook;
        this.changes = changes;
    }

    @GET
    @Operation(summary = "All webhooks and how it goes with each")
    public List<WebhookView> list() {
        return listWebhooks.execute(actors.current()).stream().map(WebhookView::of).toList();
    }

    @GET
    @Path("events")
    @Operation(summary = "What a webhook can be told")
    public CatalogueView events() {
        changes.requireAllowed();
        return new CatalogueView(
                WebhookTopic.VERSION,
                WebhookTopic.offered().stream().map(WebhookTopic::code).toList());
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(WebhookView.class)
    public Response show(@RestPath UUID id) {
        var view = WebhookView.of(shown(id, Optional.empty(), 1).line());
        return answer(Response.ok(), view);
    }

    @POST
    @Operation(
            summary = "Make a webhook; its secret is shown this once",
            description =
                    "Deliveries are POSTs signed by Uplink-Signature: t=<seconds>,v1=<hex of"
                            + " HMAC-SHA256 with the secret over t, a dot and the body>. The same"
                            + " Uplink-Event-Id may come again; any status of 200 to 299 takes it."
                            + " A name is used once, so a repeated call makes no second one.")
    @APIResponseSchema(value = WebhookView.class, responseCode = "201")
    public Response add(WebhookBody body) {
        var made = changes.add(body::read);
        return secret(
                Response.created(URI.create(PATH + made.webhook().id())),
                WebhookView.of(made.webhook(), Optional.of(made.secret()), Optional.empty()));
    }

    @PUT
    @Path("{id}")
    @APIResponseSchema(WebhookView.class)
    public Response edit(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            WebhookBody body) {
        changes.edit(id, body::read, Versions.required(seen));
        return show(id);
    }

    @DELETE
    @Path("{id}")
    public void remove(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        changes.remove(id, Versions.required(seen));
    }

    @POST
    @Path("{id}/secret")
    @Operation(
            summary = "Give it another secret, shown this once",
            description = "For a day deliveries carry a v1 of each.")
    @APIResponseSchema(WebhookView.class)
    public Response rotate(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        var rotated = changes.rotate(id, Versions.required(seen));
        return secret(
                Response.ok(),
                WebhookView.of(
                        rotated.webhook(),
                        Optional.of(rotated.secret()),
                        Optional.of(rotated.oldUntil())));
    }

    @POST
    @Path("{id}/tests")
    @Idempotent
    @Operation(summary = "Send something harmless, even to one that is off; tried once")
    @APIResponseSchema(value = SentView.class, responseCode = "202")
    public Response test(@RestPath UUID id) {
        return Response.accepted(new SentView(changes.test(id))).build();
    }

    @GET
    @Path("{id}/deliveries")
    public DeliveriesView deliveries(
            @RestPath UUID id,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        var page = shown(id, cursor, Page.sizeOf(size)).deliveries().map(DeliveryView::of);
        return new DeliveriesView(page.items(), page.next(), page.previous());
    }

    @POST
    @Path("{id}/deliveries/{delivery}/replays")
    @Idempotent
    @Operation(summary = "Start a delivery anew that was given up, under the id it had")
    @APIResponseSchema(value = SentView.class, responseCode = "202")
    public Response replay(@RestPath UUID id, @RestPath UUID delivery) {
        changes.replay(id, delivery);
        return Response.accepted(new SentView(delivery)).build();
    }

    private ShowWebhook.Shown shown(UUID id, Optional<String> cursor, int size) {
        return showWebhook.execute(
                actors.current(), new ShowWebhook.Input(new WebhookId(id), cursor, size));
    }

    private static Response secret(Response.ResponseBuilder answer, WebhookView view) {
        return answer(answer.header(HttpHeaders.CACHE_CONTROL, "no-store"), view);
    }

    private static Response answer(Response.ResponseBuilder answer, WebhookView view) {
        return answer.entity(view).header(HttpHeaders.ETAG, Versions.tag(view.version())).build();
    }
}

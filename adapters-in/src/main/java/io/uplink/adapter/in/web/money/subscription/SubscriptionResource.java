package io.uplink.adapter.in.web.money.subscription;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.subscription.SubscriptionViews.SubscriptionBody;
import io.uplink.adapter.in.web.money.subscription.SubscriptionViews.SubscriptionChangeBody;
import io.uplink.adapter.in.web.money.subscription.SubscriptionViews.SubscriptionEndBody;
import io.uplink.adapter.in.web.money.subscription.SubscriptionViews.SubscriptionLineView;
import io.uplink.adapter.in.web.money.subscription.SubscriptionViews.SubscriptionSheetView;
import io.uplink.adapter.in.web.money.subscription.SubscriptionViews.SubscriptionView;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.subscription.ChangeSubscription;
import io.uplink.application.money.subscription.EndSubscription;
import io.uplink.application.money.subscription.FindSubscriptions;
import io.uplink.application.money.subscription.OpenSubscription;
import io.uplink.application.money.subscription.PauseSubscription;
import io.uplink.application.money.subscription.ResumeSubscription;
import io.uplink.application.money.subscription.ShowSubscription;
import io.uplink.application.money.subscription.SubscriptionOpening;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.domain.money.subscription.Subscription;
import io.uplink.domain.money.subscription.SubscriptionId;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Subscriptions over the API. */
@Path("/api/v1/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class SubscriptionResource {

    private final Actors actors;
    private final FindSubscriptions findSubscriptions;
    private final ShowSubscription showSubscription;
    private final OpenSubscription openSubscription;
    private final ChangeSubscription changeSubscription;
    private final PauseSubscription pauseSubscription;
    private final ResumeSubscription resumeSubscription;
    private final EndSubscription endSubscription;
    private final Ids ids;

    SubscriptionResource(
            Actors actors,
            FindSubscriptions findSubscriptions,
            ShowSubscription showSubscription,
            OpenSubscription openSubscription,
            ChangeSubscription changeSubscription,
            PauseSubscription pauseSubscription,
            ResumeSubscription resumeSubscription,
            EndSubscription endSubscription,
            Ids ids) {
        this.actors = actors;
        this.findSubscriptions = findSubscriptions;
        this.showSubscription = showSubscription;
        this.openSubscription = openSubscription;
        this.changeSubscription = changeSubscription;
        this.pauseSubscription = pauseSubscription;
        this.resumeSubscription = resumeSubscription;
        this.endSubscription = endSubscription;
        this.ids = ids;
    }

    @GET
    @Operation(
            summary = "Subscriptions, the newest first",
            description = "state is active, paused or ended.")
    public Page<SubscriptionLineView> list(
            @BeanParam SubscriptionSearch search,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        return findSubscriptions
                .execute(
                        actors.current(),
                        new FindSubscriptions.Input(search.filter(), cursor, Page.sizeOf(size)))
                .map(SubscriptionLineView::of);
    }

    @POST
    @Idempotent
    @Operation(summary = "Opens a subscription of a package or a product")
    @APIResponseSchema(value = SubscriptionView.class, responseCode = "201")
    public Response open(SubscriptionBody body) {
        actors.current().require(Permission.ACCOUNTING_INVOICES);
        var customer =
                Inputs.id("customer", body.customer())
                        .map(CustomerId::new)
                        .orElseThrow(() -> Invalid.of("customer", "required"));
        var opened =
                openSubscription.execute(
                        actors.current(),
                        new SubscriptionOpening.Input(
                                new SubscriptionId(ids.next()), customer, body.wish()));
        return answer(Response.created(URI.create("/api/v1/subscriptions/" + opened.id())), opened);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A subscription with what was charged and what the next invoice will say")
    @APIResponseSchema(SubscriptionSheetView.class)
    public Response one(@RestPath UUID id) {
        var shown = showSubscription.execute(actors.current(), new SubscriptionId(id));
        return Response.ok(SubscriptionSheetView.of(shown))
                .header(HttpHeaders.ETAG, Versions.tag(shown.sheet().subscription().version()))
                .build();
    }

    @POST
    @Path("{id}/change")
    @Idempotent
    @Operation(
            summary = "Gives it another package, product or price",
            description =
                    "With the next period; or from today on, and then the rest of what was charged"
                            + " is credited and charged anew.")
    @APIResponseSchema(SubscriptionView.class)
    public Response change(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            SubscriptionChangeBody body) {
        return answer(
                Response.ok(),
                changeSubscription.execute(
                        actors.current(),
                        new ChangeSubscription.Input(
                                new SubscriptionId(id),
                                body.wish(),
                                Boolean.TRUE.equals(body.now()),
                                Versions.required(seen))));
    }

    @POST
    @Path("{id}/pause")
    @Idempotent
    @Operation(summary = "Pauses it from today on; what was charged for later days is credited")
    @APIResponseSchema(SubscriptionView.class)
    public Response pause(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return answer(
                Response.ok(),
                pauseSubscription.execute(
                        actors.current(),
                        new PauseSubscription.Input(
                                new SubscriptionId(id), Versions.required(seen))));
    }

    @POST
    @Path("{id}/resume")
    @Idempotent
    @Operation(summary = "Charges it again from today on")
    @APIResponseSchema(SubscriptionView.class)
    public Response resume(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return answer(
                Response.ok(),
                resumeSubscription.execute(
                        actors.current(),
                        new ResumeSubscription.Input(
                                new SubscriptionId(id), Versions.required(seen))));
    }

    @POST
    @Path("{id}/end")
    @Idempotent
    @Operation(summary = "Ends it with a day; what was charged for later days is credited")
    @APIResponseSchema(SubscriptionView.class)
    public Response end(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            SubscriptionEndBody body) {
        return answer(
                Response.ok(),
                endSubscription.execute(
                        actors.current(),
                        new EndSubscription.Input(
                                new SubscriptionId(id),
                                Optional.ofNullable(body.lastDay()),
                                Versions.required(seen))));
    }

    private static Response answer(Response.ResponseBuilder answer, Subscription.Snapshot one) {
        return answer.entity(SubscriptionView.of(one))
                .header(HttpHeaders.ETAG, Versions.tag(one.version()))
                .build();
    }
}

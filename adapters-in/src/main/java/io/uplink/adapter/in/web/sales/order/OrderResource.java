package io.uplink.adapter.in.web.sales.order;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.sales.order.OrderBodies.NewOrder;
import io.uplink.adapter.in.web.sales.order.OrderBodies.OrderCancellation;
import io.uplink.adapter.in.web.sales.order.OrderBodies.OrderConversion;
import io.uplink.adapter.in.web.sales.order.OrderViews.OrderLineView;
import io.uplink.adapter.in.web.sales.order.OrderViews.OrderView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.sales.order.CancelOrder;
import io.uplink.application.sales.order.ConfirmOrder;
import io.uplink.application.sales.order.ConvertOrder;
import io.uplink.application.sales.order.EnterOrder;
import io.uplink.application.sales.order.FindOrders;
import io.uplink.application.sales.order.ShowOrder;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Secrets;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.order.OrderDetails;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
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

/** Orders over the API. */
@Path("/api/v1/orders")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class OrderResource {

    private final Actors actors;
    private final FindOrders findOrders;
    private final ShowOrder showOrder;
    private final EnterOrder enterOrder;
    private final ConfirmOrder confirmOrder;
    private final CancelOrder cancelOrder;
    private final ConvertOrder convertOrder;
    private final Secrets secrets;

    OrderResource(
            Actors actors,
            FindOrders findOrders,
            ShowOrder showOrder,
            EnterOrder enterOrder,
            ConfirmOrder confirmOrder,
            CancelOrder cancelOrder,
            ConvertOrder convertOrder,
            Secrets secrets) {
        this.actors = actors;
        this.findOrders = findOrders;
        this.showOrder = showOrder;
        this.enterOrder = enterOrder;
        this.confirmOrder = confirmOrder;
        this.cancelOrder = cancelOrder;
        this.convertOrder = convertOrder;
        this.secrets = secrets;
    }

    @GET
    @Operation(
            summary = "Orders, the newest first",
            description =
                    "state is new, confirmed, converted or cancelled; payment is open, part or"
                            + " paid; seller is an id; text is a part of number, name or phone.")
    public Page<OrderLineView> list(
            @BeanParam OrderSearch search,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        return findOrders
                .execute(
                        actors.current(),
                        new FindOrders.Input(search.filter(), cursor, Page.sizeOf(size)))
                .map(OrderLineView::of);
    }

    @POST
    @Idempotent
    @Operation(summary = "Enters an order; what it costs is what the package costs")
    @APIResponseSchema(value = OrderView.class, responseCode = "201")
    public Response enter(NewOrder body) {
        var entered =
                enterOrder.execute(
                        actors.current(),
                        new EnterOrder.Input(
                                Inputs.id("package", body.packageId()).map(PackageId::new),
                                new OrderDetails.Typed(
                                        Inputs.text(body.name()),
                                        Inputs.text(body.phone()),
                                        Inputs.text(body.email()),
                                        Inputs.text(body.area()),
                                        Inputs.text(body.place()),
                                        Inputs.text(body.notes())),
                                Language.ofCode(Inputs.text(body.language())),
                                Inputs.id("branch", body.branch()).map(BranchId::new),
                                Inputs.id("salesperson", body.salesperson())
                                        .map(SalespersonId::new),
                                secrets.newToken()));
        return answer(
                Response.created(URI.create("/api/v1/orders/" + entered.facts().id())),
                entered.facts().id());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "An order, with what was paid and what it became")
    @APIResponseSchema(OrderView.class)
    public Response show(@RestPath UUID id) {
        return answer(Response.ok(), new OrderId(id));
    }

    @POST
    @Path("{id}/confirmation")
    @Operation(summary = "Says that somebody talked to whoever ordered, and that it is meant")
    @APIResponseSchema(OrderView.class)
    public Response confirm(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        confirmOrder.execute(
                actors.current(), new ConfirmOrder.Input(new OrderId(id), Versions.required(seen)));
        return show(id);
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(summary = "Cancels an order; what was paid stays its customer's credit")
    @APIResponseSchema(OrderView.class)
    public Response cancel(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            OrderCancellation body) {
        cancelOrder.execute(
                actors.current(),
                new CancelOrder.Input(
                        new OrderId(id), Inputs.text(body.reason()), Versions.required(seen)));
        return show(id);
    }

    @POST
    @Path("{id}/conversion")
    @Operation(
            summary = "Makes customer, subscription and installation ticket of an order",
            description = "Once, however often it is asked: a repeat gives what came of it.")
    @APIResponseSchema(OrderView.class)
    public Response convert(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            OrderConversion body) {
        var _ =
                convertOrder.execute(
                        actors.current(),
                        new ConvertOrder.Input(
                                new OrderId(id),
                                Inputs.given(body.account()),
                                Versions.required(seen)));
        return show(id);
    }

    private Response answer(Response.ResponseBuilder response, OrderId id) {
        var sheet = showOrder.execute(actors.current(), id);
        return response.entity(OrderView.of(sheet))
                .header(HttpHeaders.ETAG, Versions.tag(sheet.order().version()))
                .build();
    }
}

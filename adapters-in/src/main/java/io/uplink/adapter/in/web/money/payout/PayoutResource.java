package io.uplink.adapter.in.web.money.payout;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.payout.PayoutViews.NewPayout;
import io.uplink.adapter.in.web.money.payout.PayoutViews.NewReversal;
import io.uplink.adapter.in.web.money.payout.PayoutViews.PayoutAskedView;
import io.uplink.adapter.in.web.money.payout.PayoutViews.PayoutDecision;
import io.uplink.adapter.in.web.money.payout.PayoutViews.PayoutOutcome;
import io.uplink.adapter.in.web.money.payout.PayoutViews.PayoutView;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.payout.DecidePayout;
import io.uplink.application.money.payout.FindPayouts;
import io.uplink.application.money.payout.RequestPayout;
import io.uplink.application.money.payout.RequestReversal;
import io.uplink.application.money.payout.SettlePayout;
import io.uplink.application.money.payout.ShowPayout;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.domain.money.mpesa.MpesaPaymentId;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.money.payout.Payout;
import io.uplink.domain.money.payout.PayoutId;
import io.uplink.domain.shared.Invalid;
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

/** Money that goes back by phone over the API. */
@Path("/api/v1/mpesa/payouts")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class PayoutResource {

    private final Actors actors;
    private final FindPayouts findPayouts;
    private final ShowPayout showPayout;
    private final RequestPayout requestPayout;
    private final RequestReversal requestReversal;
    private final DecidePayout decidePayout;
    private final SettlePayout settlePayout;
    private final Ids ids;

    PayoutResource(
            Actors actors,
            FindPayouts findPayouts,
            ShowPayout showPayout,
            RequestPayout requestPayout,
            RequestReversal requestReversal,
            DecidePayout decidePayout,
            SettlePayout settlePayout,
            Ids ids) {
        this.actors = actors;
        this.findPayouts = findPayouts;
        this.showPayout = showPayout;
        this.requestPayout = requestPayout;
        this.requestReversal = requestReversal;
        this.decidePayout = decidePayout;
        this.settlePayout = settlePayout;
        this.ids = ids;
    }

    @GET
    @Operation(
            summary = "Money that goes back by phone, the newest first",
            description = "open is true for what waits or is under way, false for what is over.")
    public Page<PayoutView> list(
            @RestQuery Optional<Boolean> open,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        return findPayouts
                .execute(actors.current(), new FindPayouts.Input(open, cursor, Page.sizeOf(size)))
                .map(PayoutView::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Money that goes back, and how far it is")
    @APIResponseSchema(PayoutView.class)
    public Response show(@RestPath UUID id) {
        return answer(Response.ok(), id);
    }

    @POST
    @Idempotent
    @Operation(summary = "Asks for a payment's credit to be given back to a phone")
    @APIResponseSchema(value = PayoutAskedView.class, responseCode = "201")
    public Response refund(NewPayout body) {
        actors.current().require(Permission.PAYMENTS_REFUND);
        return created(
                requestPayout.execute(
                        actors.current(),
                        new RequestPayout.Input(
                                new PayoutId(ids.next()),
                                Inputs.id("payment", body.payment())
                                        .map(PaymentId::new)
                                        .orElseThrow(() -> Invalid.of("payment", "required")),
                                Inputs.given(body.phone()),
                                Inputs.given(body.amount()),
                                Inputs.given(body.why()),
                                Optional.empty())));
    }

    @POST
    @Path("reversals")
    @Idempotent
    @Operation(summary = "Asks for a receipt to be taken back as a whole")
    @APIResponseSchema(value = PayoutAskedView.class, responseCode = "201")
    public Response reverse(NewReversal body) {
        actors.current().require(Permission.PAYMENTS_REFUND);
        return created(
                requestReversal.execute(
                        actors.current(),
                        new RequestReversal.Input(
                                new PayoutId(ids.next()),
                                Inputs.id("payment", body.payment())
                                        .map(MpesaPaymentId::new)
                                        .orElseThrow(() -> Invalid.of("payment", "required")),
                                Inputs.given(body.why()),
                                Optional.empty())));
    }

    @POST
    @Path("{id}/decision")
    @Operation(summary = "A second person says yes, so that it is sent, or no")
    @APIResponseSchema(PayoutView.class)
    public Response decide(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            PayoutDecision body) {
        actors.current().require(Permission.PAYMENTS_REFUND);
        var yes = Optional.ofNullable(body.yes()).orElseThrow(() -> Invalid.of("yes", "required"));
        decidePayout.execute(
                actors.current(),
                new DecidePayout.Input(new PayoutId(id), yes, Versions.required(seen)));
        return answer(Response.ok(), id);
    }

    @POST
    @Path("{id}/outcome")
    @Operation(summary = "Says what became of money of which Safaricom told nothing")
    @APIResponseSchema(PayoutView.class)
    public Response settle(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            PayoutOutcome body) {
        actors.current().require(Permission.PAYMENTS_REFUND);
        var gone =
                Optional.ofNullable(body.gone()).orElseThrow(() -> Invalid.of("gone", "required"));
        settlePayout.execute(
                actors.current(),
                new SettlePayout.Input(
                        new PayoutId(id),
                        gone,
                        Inputs.given(body.receipt()),
                        Versions.required(seen)));
        return answer(Response.ok(), id);
    }

    /** Not read again: whoever answers once does so before it is there for others. */
    private static Response created(Payout payout) {
        return Response.created(URI.create("/api/v1/mpesa/payouts/" + payout.id()))
                .entity(PayoutAskedView.of(payout))
                .header(HttpHeaders.ETAG, Versions.tag(payout.version()))
                .build();
    }

    private Response answer(Response.ResponseBuilder answer, UUID id) {
        var row = showPayout.execute(actors.current(), new PayoutId(id));
        return answer.entity(PayoutView.of(row))
                .header(HttpHeaders.ETAG, Versions.tag(row.version()))
                .build();
    }
}

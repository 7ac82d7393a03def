package io.uplink.adapter.in.web.money.mpesa;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.mpesa.MpesaBodies.MpesaOwner;
import io.uplink.adapter.in.web.money.mpesa.MpesaBodies.NewPaymentRequest;
import io.uplink.adapter.in.web.money.mpesa.MpesaViews.MpesaPaymentSheetView;
import io.uplink.adapter.in.web.money.mpesa.MpesaViews.MpesaPaymentView;
import io.uplink.adapter.in.web.money.mpesa.MpesaViews.PaymentRequestView;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.mpesa.FindMpesaPayments;
import io.uplink.application.money.mpesa.NameOwner;
import io.uplink.application.money.mpesa.RequestPayment;
import io.uplink.application.money.mpesa.ShowMpesaPayment;
import io.uplink.application.money.mpesa.ShowRequest;
import io.uplink.application.shared.Page;
import io.uplink.domain.money.mpesa.IntentId;
import io.uplink.domain.money.mpesa.MpesaPaymentId;
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

/** Mobile money over the API. */
@Path("/api/v1/mpesa")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class MpesaResource {

    private final Actors actors;
    private final FindMpesaPayments findPayments;
    private final ShowMpesaPayment showPayment;
    private final NameOwner nameOwner;
    private final RequestPayment requestPayment;
    private final ShowRequest showRequest;

    MpesaResource(
            Actors actors,
            FindMpesaPayments findPayments,
            ShowMpesaPayment showPayment,
            NameOwner nameOwner,
            RequestPayment requestPayment,
            ShowRequest showRequest) {
        this.actors = actors;
        this.findPayments = findPayments;
        this.showPayment = showPayment;
        this.nameOwner = nameOwner;
        this.requestPayment = requestPayment;
        this.showRequest = showRequest;
    }

    @GET
    @Path("payments")
    @Operation(
            summary = "Money that came by phone, the newest first",
            description =
                    "waiting is true for what nobody owns yet, false for the rest; customer is an"
                            + " id; text is a part of a receipt or of a reference.")
    public Page<MpesaPaymentView> list(
            @BeanParam MpesaSearch search,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        return findPayments
                .execute(
                        actors.current(),
                        new FindMpesaPayments.Input(search.filter(), cursor, Page.sizeOf(size)))
                .map(MpesaPaymentView::of);
    }

    @GET
    @Path("payments/{id}")
    @Operation(summary = "Money that came, and while nobody owns it whose it may be")
    @APIResponseSchema(MpesaPaymentSheetView.class)
    public Response payment(@RestPath UUID id) {
        var shown = showPayment.execute(actors.current(), new MpesaPaymentId(id));
        return Response.ok(MpesaPaymentSheetView.of(shown))
                .header(HttpHeaders.ETAG, Versions.tag(shown.payment().version()))
                .build();
    }

    @POST
    @Path("payments/{id}/owner")
    @Operation(summary = "Says whose the money is that waits")
    @APIResponseSchema(MpesaPaymentSheetView.class)
    public Response name(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            MpesaOwner body) {
        nameOwner.execute(
                actors.current(),
                new NameOwner.Input(
                        new MpesaPaymentId(id),
                        customer(body.customer()),
                        Inputs.given(body.account()),
                        Versions.required(seen)));
        return payment(id);
    }

    @POST
    @Path("requests")
    @Idempotent
    @Operation(summary = "Asks a customer's phone to pay; it is sent in a moment")
    @APIResponseSchema(value = PaymentRequestView.class, responseCode = "201")
    public Response ask(NewPaymentRequest body) {
        var intent =
                requestPayment.execute(
                        actors.current(),
                        new RequestPayment.Input(
                                customer(body.customer()),
                                Inputs.given(body.phone()),
                                Inputs.given(body.amount())));
        return Response.created(URI.create("/api/v1/mpesa/requests/" + intent.id()))
                .entity(PaymentRequestView.of(intent))
                .header(HttpHeaders.ETAG, Versions.tag(intent.version()))
                .build();
    }

    @GET
    @Path("requests/{id}")
    @Operation(summary = "How far a request to a phone is")
    @APIResponseSchema(PaymentRequestView.class)
    public Response asked(@RestPath UUID id) {
        var intent = showRequest.execute(actors.current(), new IntentId(id));
        return Response.ok(PaymentRequestView.of(intent))
                .header(HttpHeaders.ETAG, Versions.tag(intent.version()))
                .build();
    }

    private static Optional<CustomerId> customer(@Nullable String sent) {
        return Inputs.id("customer", sent).map(CustomerId::new);
    }
}

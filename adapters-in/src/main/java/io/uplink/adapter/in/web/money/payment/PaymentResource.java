package io.uplink.adapter.in.web.money.payment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.payment.PaymentViews.NewAllocation;
import io.uplink.adapter.in.web.money.payment.PaymentViews.NewPayment;
import io.uplink.adapter.in.web.money.payment.PaymentViews.NewRefund;
import io.uplink.adapter.in.web.money.payment.PaymentViews.PaymentLineView;
import io.uplink.adapter.in.web.money.payment.PaymentViews.PaymentReversal;
import io.uplink.adapter.in.web.money.payment.PaymentViews.PaymentSheetView;
import io.uplink.adapter.in.web.money.payment.PaymentViews.PaymentView;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.payment.FindPayments;
import io.uplink.application.money.payment.ReceivePayment;
import io.uplink.application.money.payment.RefundPayment;
import io.uplink.application.money.payment.ReversePayment;
import io.uplink.application.money.payment.ShowPayment;
import io.uplink.application.money.payment.UseCredit;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.payment.Payment;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.money.payment.PaymentMethod;
import io.uplink.domain.money.payment.RefundId;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
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
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Payments over the API. */
@Path("/api/v1/payments")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class PaymentResource {

    private final Actors actors;
    private final FindPayments findPayments;
    private final ShowPayment showPayment;
    private final ReceivePayment receivePayment;
    private final ReversePayment reversePayment;
    private final RefundPayment refundPayment;
    private final UseCredit useCredit;
    private final HeadOffice headOffice;
    private final InstantSource clock;
    private final Ids ids;

    PaymentResource(
            Actors actors,
            FindPayments findPayments,
            ShowPayment showPayment,
            ReceivePayment receivePayment,
            ReversePayment reversePayment,
            RefundPayment refundPayment,
            UseCredit useCredit,
            HeadOffice headOffice,
            InstantSource clock,
            Ids ids) {
        this.actors = actors;
        this.findPayments = findPayments;
        this.showPayment = showPayment;
        this.receivePayment = receivePayment;
        this.reversePayment = reversePayment;
        this.refundPayment = refundPayment;
        this.useCredit = useCredit;
        this.headOffice = headOffice;
        this.clock = clock;
        this.ids = ids;
    }

    @GET
    @Operation(summary = "Payments, the latest first")
    public Page<PaymentLineView> list(
            @BeanParam PaymentSearch search,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        return findPayments
                .execute(
                        actors.current(),
                        new FindPayments.Input(
                                search.filter(headOffice.zone()), cursor, Page.sizeOf(size)))
                .map(PaymentLineView::of);
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Receives a payment and pays what is due first",
            description =
                    "The same method and reference again is answered with the same payment, and"
                            + " refused if the amount or the customer differs.")
    @APIResponseSchema(value = PaymentView.class, responseCode = "201")
    public Response receive(NewPayment body) {
        var received = receivePayment.execute(actors.current(), input(body));
        return answer(
                Response.created(URI.create("/api/v1/payments/" + received.facts().id())),
                received);
    }

    private ReceivePayment.Input input(NewPayment body) {
        actors.current().require(Permission.PAYMENTS_MANAGE);
        var faults = new Faults();
        var customer =
                faults.parse("customer", () -> Inputs.id("customer", body.customer()))
                        .flatMap(Function.identity());
        if (customer.isEmpty() && Inputs.text(body.customer()).isBlank()) {
            faults.add("customer", "required");
        }
        var method = faults.parse("method", () -> PaymentMethod.ofCode(Inputs.text(body.method())));
        if (body.amountMinor() == null) {
            faults.add("amountMinor", "required");
        }
        var account =
                faults.parse(
                        "cashAccount",
                        () ->
                                AccountCode.parse(
                                        Inputs.given(body.cashAccount())
                                                .orElseGet(() ->
                                                        method.map(PaymentMethod::usualAccount)
                                                                .orElse("1100"))));
        var invoice =
                faults.parse("invoice", () -> Inputs.id("invoice", body.invoice()))
                        .flatMap(Function.identity());
        faults.refuse();
        return new ReceivePayment.Input(
                new CustomerId(customer.orElseThrow()),
                method.orElseThrow(),
                Inputs.text(body.reference()),
                Money.ofMinor(Optional.ofNullable(body.amountMinor()).orElse(0L), Money.KES),
                Optional.ofNullable(body.receivedAt()).orElseGet(clock::instant),
                account.orElseThrow(),
                invoice.map(InvoiceId::new));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A payment with what it pays")
    @APIResponseSchema(PaymentSheetView.class)
    public Response one(@RestPath UUID id) {
        var sheet = showPayment.execute(actors.current(), new PaymentId(id));
        return Response.ok(PaymentSheetView.of(sheet))
                .header(HttpHeaders.ETAG, Versions.tag(sheet.payment().version()))
                .build();
    }

    @POST
    @Path("{id}/reversal")
    @Idempotent
    @Operation(summary = "Takes a payment back; what it paid is open again")
    @APIResponseSchema(PaymentView.class)
    public Response reverse(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            PaymentReversal body) {
        return answer(
                Response.ok(),
                reversePayment.execute(
                        actors.current(),
                        new ReversePayment.Input(
                                new PaymentId(id),
                                Inputs.text(body.why()),
                                Versions.required(seen))));
    }

    @POST
    @Path("{id}/refunds")
    @Idempotent
    @Operation(summary = "Gives back what is left of a payment, or a part of it")
    @APIResponseSchema(PaymentView.class)
    public Response refund(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            NewRefund body) {
        actors.current().require(Permission.PAYMENTS_REFUND);
        return answer(
                Response.ok(),
                refundPayment.execute(
                        actors.current(),
                        new RefundPayment.Input(
                                new PaymentId(id),
                                new RefundId(ids.next()),
                                Money.ofMinor(
                                        Optional.ofNullable(body.amountMinor()).orElse(0L),
                                        Money.KES),
                                AccountCode.parse(Inputs.text(body.cashAccount())),
                                Inputs.text(body.why()),
                                Versions.required(seen))));
    }

    @POST
    @Path("{id}/allocations")
    @Idempotent
    @Operation(summary = "Pays an invoice with what is left of a payment")
    @APIResponseSchema(PaymentView.class)
    public Response allocate(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            NewAllocation body) {
        actors.current().require(Permission.PAYMENTS_MANAGE);
        return answer(
                Response.ok(),
                useCredit.execute(
                        actors.current(),
                        new UseCredit.Input(
                                new PaymentId(id),
                                Inputs.id("invoice", body.invoice())
                                        .map(InvoiceId::new)
                                        .orElseThrow(() -> Invalid.of("invoice", "required")),
                                Versions.required(seen))));
    }

    private static Response answer(Response.ResponseBuilder answer, Payment.Snapshot payment) {
        return answer.entity(PaymentView.of(payment))
                .header(HttpHeaders.ETAG, Versions.tag(payment.version()))
                .build();
    }
}

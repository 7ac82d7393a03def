package io.uplink.adapter.in.web.money.payment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.payment.PaymentPageViews.NewPaymentPage;
import io.uplink.adapter.in.web.money.payment.PaymentPageViews.PaymentPage;
import io.uplink.adapter.in.web.money.payment.PaymentPageViews.PaymentsPage;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.payment.ReceivePayment;
import io.uplink.application.money.payment.RefundPayment;
import io.uplink.application.money.payment.ReversePayment;
import io.uplink.application.money.payment.UseCredit;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.shared.Invalid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Payments of customers. */
@Path("/payments")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class PaymentPages {

    @CheckedTemplate(basePath = "money/payment")
    static class Pages {
        static native TemplateInstance list(PaymentsPage page);

        static native TemplateInstance receive(NewPaymentPage page, Forms.Errors errors);

        static native TemplateInstance show(PaymentPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final PaymentReader payments;
    private final ReceivePayment receivePayment;
    private final ReversePayment reversePayment;
    private final RefundPayment refundPayment;
    private final UseCredit useCredit;
    private final HeadOffice headOffice;
    private final InstantSource clock;
    private final Ids ids;

    PaymentPages(
            Actors actors,
            Reader reader,
            PaymentReader payments,
            ReceivePayment receivePayment,
            ReversePayment reversePayment,
            RefundPayment refundPayment,
            UseCredit useCredit,
            HeadOffice headOffice,
            InstantSource clock,
            Ids ids) {
        this.actors = actors;
        this.reader = reader;
        this.payments = payments;
        this.receivePayment = receivePayment;
        this.reversePayment = reversePayment;
        this.refundPayment = refundPayment;
        this.useCredit = useCredit;
        this.headOffice = headOffice;
        this.clock = clock;
        this.ids = ids;
    }

    @GET
    public TemplateInstance list(@BeanParam PaymentSearch search, @RestQuery Optional<String> at) {
        return reader.page(Pages.list(payments.list(search, at)));
    }

    @GET
    @Path("new")
    public TemplateInstance blank(
            @RestQuery Optional<String> customer, @RestQuery Optional<String> invoice) {
        var now =
                LocalDateTime.ofInstant(clock.instant(), headOffice.zone())
                        .truncatedTo(ChronoUnit.MINUTES);
        return form(
                PaymentForm.empty(ids.next().toString(), customer, invoice, now.toString()),
                Forms.Errors.none());
    }

    @POST
    @Path("new")
    public Response receive(@BeanParam PaymentForm form) {
        return Forms.submit(
                () ->
                        receivePayment.execute(
                                actors.current(),
                                PaymentForm.input(form, payments.debtor(form), headOffice.zone())),
                received ->
                        Redirects.seeOther(
                                "/payments/" + received.facts().id(), "payment.received"),
                reader.language(),
                errors -> form(form, errors));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id) {
        return shown(id, new RefundForm(), Forms.Errors.none());
    }

    @POST
    @Path("{id}/reversal")
    public Response reverse(@RestPath UUID id, @BeanParam RefundForm form) {
        return Forms.submit(
                () ->
                        reversePayment.execute(
                                actors.current(),
                                new ReversePayment.Input(
                                        new PaymentId(id),
                                        form.why(),
                                        Versions.ofForm(form.version))),
                _ -> Redirects.seeOther("/payments/" + id, "payment.reversed"),
                reader.language(),
                errors -> shown(id, form, errors));
    }

    @POST
    @Path("{id}/refund")
    public Response refund(@RestPath UUID id, @BeanParam RefundForm form) {
        return Forms.submit(
                () -> {
                    actors.current().require(Permission.PAYMENTS_REFUND);
                    return refundPayment.execute(
                            actors.current(), RefundForm.input(form, id, ids.next()));
                },
                _ -> Redirects.seeOther("/payments/" + id, "payment.refunded"),
                reader.language(),
                errors -> shown(id, form, errors));
    }

    @POST
    @Path("{id}/allocation")
    public Response allocate(@RestPath UUID id, @BeanParam RefundForm form) {
        return Forms.submit(
                () -> {
                    actors.current().require(Permission.PAYMENTS_MANAGE);
                    return useCredit.execute(
                            actors.current(),
                            new UseCredit.Input(
                                    new PaymentId(id),
                                    Inputs.id("invoice", form.invoice())
                                            .map(InvoiceId::new)
                                            .orElseThrow(() -> Invalid.of("invoice", "required")),
                                    Versions.ofForm(form.version)));
                },
                _ -> Redirects.seeOther("/payments/" + id, "payment.allocated"),
                reader.language(),
                errors -> shown(id, form, errors));
    }

    private TemplateInstance form(PaymentForm form, Forms.Errors errors) {
        return reader.page(Pages.receive(payments.form(form), errors));
    }

    private TemplateInstance shown(UUID id, RefundForm form, Forms.Errors errors) {
        return reader.page(Pages.show(payments.page(id, form), errors));
    }
}

package io.uplink.adapter.in.web.money.payout;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.invoice.BillingWords;
import io.uplink.adapter.in.web.money.payout.PayoutPageViews.NewPayoutPage;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.mpesa.ShowMpesaPayment;
import io.uplink.application.money.payment.ShowPayment;
import io.uplink.application.money.payment.port.PaymentQueries;
import io.uplink.application.money.payout.RequestPayout;
import io.uplink.application.money.payout.RequestReversal;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.domain.money.mpesa.MpesaPaymentId;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.money.payout.PayoutId;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.PhoneNumber;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Asking for money to go back by phone: a customer's credit, or a receipt as a whole. */
@Path("/mpesa/payouts")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class PayoutRequestPages {

    @CheckedTemplate(basePath = "money/payout")
    static class Pages {
        static native TemplateInstance form(NewPayoutPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final RequestPayout requestPayout;
    private final RequestReversal requestReversal;
    private final ShowPayment showPayment;
    private final ShowMpesaPayment showMpesaPayment;
    private final Ids ids;

    PayoutRequestPages(
            Actors actors,
            Reader reader,
            RequestPayout requestPayout,
            RequestReversal requestReversal,
            ShowPayment showPayment,
            ShowMpesaPayment showMpesaPayment,
            Ids ids) {
        this.actors = actors;
        this.reader = reader;
        this.requestPayout = requestPayout;
        this.requestReversal = requestReversal;
        this.showPayment = showPayment;
        this.showMpesaPayment = showMpesaPayment;
        this.ids = ids;
    }

    @GET
    @Path("refund")
    public TemplateInstance refundForm(@RestQuery Optional<String> payment) {
        actors.current().require(Permission.PAYMENTS_REFUND);
        var form = new PayoutForm();
        form.key = ids.next().toString();
        form.payment = payment.orElse("");
        return refund(form, Forms.Errors.none());
    }

    @POST
    @Path("refund")
    public Response refund(@BeanParam PayoutForm form) {
        actors.current().require(Permission.PAYMENTS_REFUND);
        return Forms.submit(
                () ->
                        requestPayout.execute(
                                actors.current(),
                                new RequestPayout.Input(
                                        key(form),
                                        new PaymentId(payment(form)),
                                        Inputs.given(form.phone),
                                        Inputs.given(form.amount),
                                        Inputs.given(form.why),
                                        Versions.ofForm(form.version))),
                asked -> Redirects.seeOther(PayoutPages.HERE + asked.id(), "payout.asked"),
                reader.language(),
                errors -> refund(form, errors));
    }

    @GET
    @Path("reversal")
    public TemplateInstance reversalForm(@RestQuery Optional<String> payment) {
        actors.current().require(Permission.PAYMENTS_REFUND);
        var form = new PayoutForm();
        form.key = ids.next().toString();
        form.payment = payment.orElse("");
        return reversal(form, Forms.Errors.none());
    }

    @POST
    @Path("reversal")
    public Response reverse(@BeanParam PayoutForm form) {
        actors.current().require(Permission.PAYMENTS_REFUND);
        return Forms.submit(
                () ->
                        requestReversal.execute(
                                actors.current(),
                                new RequestReversal.Input(
                                        key(form),
                                        new MpesaPaymentId(payment(form)),
                                        Inputs.given(form.why),
                                        Versions.ofForm(form.version))),
                asked -> Redirects.seeOther(PayoutPages.HERE + asked.id(), "payout.asked"),
                reader.language(),
                errors -> reversal(form, errors));
    }

    private static PayoutId key(PayoutForm form) {
        return new PayoutId(
                Inputs.id("key", form.key).orElseThrow(() -> Invalid.of("key", "required")));
    }

    private static UUID payment(PayoutForm form) {
        return Inputs.id("payment", form.payment)
                .orElseThrow(() -> Invalid.of("payment", "required"));
    }

    private TemplateInstance refund(PayoutForm form, Forms.Errors errors) {
        var words = new PayoutWords(reader.language()).words();
        var sheet = showPayment.execute(actors.current(), new PaymentId(payment(form)));
        var payment = sheet.payment();
        return reader.page(
                Pages.form(
                        new NewPayoutPage(
                                false,
                                PayoutPages.HERE + "refund",
                                "/payments/" + payment.facts().id(),
                                payment.facts().id().toString(),
                                payment.facts().number().value(),
                                sheet.customerName() + " · " + sheet.account(),
                                words.amountHint(BillingWords.amount(payment.left())),
                                Inputs.text(form.key),
                                phone(form, sheet),
                                Inputs.text(form.amount),
                                Inputs.text(form.why),
                                payment.version()),
                        errors));
    }

    /** As typed; whose money it was, as far as that is known, before anything was. */
    private static String phone(PayoutForm form, PaymentQueries.Sheet sheet) {
        return form.phone != null
                ? Inputs.text(form.phone)
                : sheet.payerPhone().map(e164 -> new PhoneNumber(e164).spaced()).orElse("");
    }

    private TemplateInstance reversal(PayoutForm form, Forms.Errors errors) {
        var words = new PayoutWords(reader.language()).words();
        var row =
                showMpesaPayment
                        .execute(actors.current(), new MpesaPaymentId(payment(form)))
                        .payment();
        return reader.page(
                Pages.form(
                        new NewPayoutPage(
                                true,
                                PayoutPages.HERE + "reversal",
                                "/mpesa/payments/" + row.id(),
                                row.id().toString(),
                                row.receipt(),
                                "KES "
                                        + BillingWords.amount(row.amount())
                                        + row.customerName().map(name -> " · " + name).orElse(""),
                                words.reverseHint(),
                                Inputs.text(form.key),
                                "",
                                "",
                                Inputs.text(form.why),
                                row.version()),
                        errors));
    }
}

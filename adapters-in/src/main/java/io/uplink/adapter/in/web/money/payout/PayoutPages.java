package io.uplink.adapter.in.web.money.payout;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.invoice.BillingWords;
import io.uplink.adapter.in.web.money.payout.PayoutPageViews.NewPayoutPage;
import io.uplink.adapter.in.web.money.payout.PayoutPageViews.PayoutPage;
import io.uplink.adapter.in.web.money.payout.PayoutPageViews.PayoutRow;
import io.uplink.adapter.in.web.money.payout.PayoutPageViews.PayoutsPage;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.mpesa.ShowMpesaPayment;
import io.uplink.application.money.payment.ShowPayment;
import io.uplink.application.money.payment.port.PaymentQueries;
import io.uplink.application.money.payout.DecidePayout;
import io.uplink.application.money.payout.FindPayouts;
import io.uplink.application.money.payout.RequestPayout;
import io.uplink.application.money.payout.RequestReversal;
import io.uplink.application.money.payout.SettlePayout;
import io.uplink.application.money.payout.ShowPayout;
import io.uplink.application.money.payout.port.PayoutQueries.Row;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.domain.money.mpesa.MpesaPaymentId;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.money.payout.PayoutId;
import io.uplink.domain.money.payout.PayoutState;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.PhoneNumber;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Money that goes back by phone: asked for, said yes to, and followed. */
@Path("/mpesa/payouts")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class PayoutPages {

    private static final String HERE = "/mpesa/payouts/";

    @CheckedTemplate(basePath = "money/payout")
    static class Pages {
        static native TemplateInstance list(PayoutsPage page);

        static native TemplateInstance show(PayoutPage page, Forms.Errors errors);

        static native TemplateInstance form(NewPayoutPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final FindPayouts findPayouts;
    private final ShowPayout showPayout;
    private final RequestPayout requestPayout;
    private final RequestReversal requestReversal;
    private final DecidePayout decidePayout;
    private final SettlePayout settlePayout;
    private final ShowPayment showPayment;
    private final ShowMpesaPayment showMpesaPayment;
    private final Ids ids;

    PayoutPages(
            Actors actors,
            Reader reader,
            FindPayouts findPayouts,
            ShowPayout showPayout,
            RequestPayout requestPayout,
            RequestReversal requestReversal,
            DecidePayout decidePayout,
            SettlePayout settlePayout,
            ShowPayment showPayment,
            ShowMpesaPayment showMpesaPayment,
            Ids ids) {
        this.actors = actors;
        this.reader = reader;
        this.findPayouts = findPayouts;
        this.showPayout = showPayout;
        this.requestPayout = requestPayout;
        this.requestReversal = requestReversal;
        this.decidePayout = decidePayout;
        this.settlePayout = settlePayout;
        this.showPayment = showPayment;
        this.showMpesaPayment = showMpesaPayment;
        this.ids = ids;
    }

    @GET
    public TemplateInstance list(@RestQuery Optional<String> open, @RestQuery Optional<String> at) {
        var words = new PayoutWords(reader.language());
        var wanted = Inputs.yesNo(open);
        var found =
                findPayouts
                        .execute(
                                actors.current(),
                                new FindPayouts.Input(wanted, at, Page.USUAL_SIZE))
                        .map(row -> row(row, words));
        var which =
                List.of(
                        new Option("", words.words().all(), wanted.isEmpty()),
                        new Option("true", words.words().open(), wanted.equals(Optional.of(true))),
                        new Option(
                                "false", words.words().over(), wanted.equals(Optional.of(false))));
        return reader.page(
                Pages.list(
                        new PayoutsPage(
                                found, which, wanted.map(one -> "open=" + one + "&").orElse(""))));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id) {
        return shown(id, new PayoutForm(), Forms.Errors.none());
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
                asked -> Redirects.seeOther(HERE + asked.id(), "payout.asked"),
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
                asked -> Redirects.seeOther(HERE + asked.id(), "payout.asked"),
                reader.language(),
                errors -> reversal(form, errors));
    }

    @POST
    @Path("{id}/decision")
    public Response decide(@RestPath UUID id, @BeanParam PayoutForm form) {
        var yes = Inputs.text(form.yes).equals("true");
        return Forms.submit(
                () ->
                        decidePayout.execute(
                                actors.current(),
                                new DecidePayout.Input(
                                        new PayoutId(id), yes, Versions.ofForm(form.version))),
                _ -> Redirects.seeOther(HERE + id, yes ? "payout.approved" : "payout.declined"),
                reader.language(),
                errors -> shown(id, form, errors));
    }

    @POST
    @Path("{id}/outcome")
    public Response settle(@RestPath UUID id, @BeanParam PayoutForm form) {
        return Forms.submit(
                () ->
                        settlePayout.execute(
                                actors.current(),
                                new SettlePayout.Input(
                                        new PayoutId(id),
                                        Inputs.text(form.gone).equals("true"),
                                        Inputs.given(form.receipt),
                                        Versions.ofForm(form.version))),
                _ -> Redirects.seeOther(HERE + id, "payout.settled"),
                reader.language(),
                errors -> shown(id, form, errors));
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
                                HERE + "refund",
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
                                HERE + "reversal",
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

    private TemplateInstance shown(UUID id, PayoutForm form, Forms.Errors errors) {
        var words = new PayoutWords(reader.language());
        var row = showPayout.execute(actors.current(), new PayoutId(id));
        var me = actors.current().requirePerson().id().value();
        var own = row.by().equals(me);
        var may = actors.current().reach(Permission.PAYMENTS_REFUND).isPresent();
        return reader.page(
                Pages.show(
                        new PayoutPage(
                                row(row, words),
                                row.why(),
                                row.shortcode(),
                                row.customer().map(UUID::toString).orElse(""),
                                row.customerName().orElse(""),
                                row.payment().map(UUID::toString).orElse(""),
                                row.paymentNumber().orElse(""),
                                row.mpesaPayment().map(UUID::toString).orElse(""),
                                row.receipt().orElse(""),
                                row.phone().orElse(""),
                                row.decidedByName().orElse(""),
                                row.decidedByName().isEmpty()
                                        && row.state() != PayoutState.REQUESTED,
                                row.gone().orElse(""),
                                row.code().orElse(""),
                                may && row.state() == PayoutState.REQUESTED,
                                own,
                                may && !own && row.state() == PayoutState.UNKNOWN,
                                Inputs.text(form.receipt),
                                row.version()),
                        errors));
    }

    private static PayoutRow row(Row row, PayoutWords words) {
        return new PayoutRow(
                row.id().toString(),
                words.kind(row.kind()),
                row.phone().or(row::receipt).orElse(""),
                row.customerName().orElse(""),
                BillingWords.amount(row.amount()),
                row.at(),
                row.byName(),
                words.state(row.state()),
                PayoutWords.tone(row.state()),
                row.disputed());
    }
}

package io.uplink.adapter.in.web.money.payout;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.invoice.BillingWords;
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
import io.uplink.application.money.payout.DecidePayout;
import io.uplink.application.money.payout.FindPayouts;
import io.uplink.application.money.payout.SettlePayout;
import io.uplink.application.money.payout.ShowPayout;
import io.uplink.application.money.payout.port.PayoutQueries.Row;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.domain.money.payout.PayoutId;
import io.uplink.domain.money.payout.PayoutState;
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

/** Money that goes back by phone: said yes to, and followed. */
@Path("/mpesa/payouts")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class PayoutPages {

    static final String HERE = "/mpesa/payouts/";

    @CheckedTemplate(basePath = "money/payout")
    static class Pages {
        static native TemplateInstance list(PayoutsPage page);

        static native TemplateInstance show(PayoutPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final FindPayouts findPayouts;
    private final ShowPayout showPayout;
    private final DecidePayout decidePayout;
    private final SettlePayout settlePayout;

    PayoutPages(
            Actors actors,
            Reader reader,
            FindPayouts findPayouts,
            ShowPayout showPayout,
            DecidePayout decidePayout,
            SettlePayout settlePayout) {
        this.actors = actors;
        this.reader = reader;
        this.findPayouts = findPayouts;
        this.showPayout = showPayout;
        this.decidePayout = decidePayout;
        this.settlePayout = settlePayout;
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

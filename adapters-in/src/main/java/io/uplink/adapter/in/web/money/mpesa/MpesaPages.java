package io.uplink.adapter.in.web.money.mpesa;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.mpesa.MpesaPageViews.PaymentPage;
import io.uplink.adapter.in.web.money.mpesa.MpesaPageViews.PaymentRow;
import io.uplink.adapter.in.web.money.mpesa.MpesaPageViews.PaymentsPage;
import io.uplink.adapter.in.web.money.mpesa.MpesaPageViews.SuggestionRow;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.money.mpesa.FindMpesaPayments;
import io.uplink.application.money.mpesa.NameOwner;
import io.uplink.application.money.mpesa.ShowMpesaPayment;
import io.uplink.application.money.mpesa.port.MpesaQueries.Row;
import io.uplink.application.shared.Page;
import io.uplink.domain.money.mpesa.MpesaPaymentId;
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
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Money that came by phone, and the desk where what waits gets its owner. */
@Path("/mpesa/payments")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class MpesaPages {

    @CheckedTemplate(basePath = "money/mpesa")
    static class Pages {
        static native TemplateInstance payments(PaymentsPage page);

        static native TemplateInstance payment(PaymentPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final FindMpesaPayments findPayments;
    private final ShowMpesaPayment showPayment;
    private final NameOwner nameOwner;

    MpesaPages(
            Actors actors,
            Reader reader,
            FindMpesaPayments findPayments,
            ShowMpesaPayment showPayment,
            NameOwner nameOwner) {
        this.actors = actors;
        this.reader = reader;
        this.findPayments = findPayments;
        this.showPayment = showPayment;
        this.nameOwner = nameOwner;
    }

    @GET
    public TemplateInstance list(@BeanParam MpesaSearch search, @RestQuery Optional<String> at) {
        var words = new MpesaWords(reader.language());
        var found =
                findPayments
                        .execute(
                                actors.current(),
                                new FindMpesaPayments.Input(search.filter(), at, Page.USUAL_SIZE))
                        .map(row -> row(row, words));
        var chosen = search.waiting.orElse("");
        var owners =
                List.of(
                        new Option("", words.words().anyOwner(), chosen.isEmpty()),
                        new Option("true", words.words().waiting(), chosen.equals("true")),
                        new Option("false", words.words().owned(), chosen.equals("false")));
        return reader.page(
                Pages.payments(
                        new PaymentsPage(
                                found, owners, search.text.orElse(""), MpesaSearch.query(search))));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id) {
        return shown(id, "", Forms.Errors.none());
    }

    @POST
    @Path("{id}/owner")
    public Response name(@RestPath UUID id, @BeanParam OwnerForm form) {
        return Forms.submit(
                () -> nameOwner.execute(actors.current(), OwnerForm.input(form, id)),
                named -> Redirects.seeOther("/mpesa/payments/" + id, "mpesa.named"),
                reader.language(),
                errors -> shown(id, Inputs.text(form.account), errors));
    }

    private TemplateInstance shown(UUID id, String account, Forms.Errors errors) {
        var words = new MpesaWords(reader.language());
        var shown = showPayment.execute(actors.current(), new MpesaPaymentId(id));
        var fitting = shown.suggestions();
        return reader.page(
                Pages.payment(
                        new PaymentPage(
                                row(shown.payment(), words),
                                words.seenIn(shown.payment().seenIn()),
                                shown.payment().version(),
                                IntStream.range(0, fitting.size())
                                        .mapToObj(i ->
                                                new SuggestionRow(
                                                        fitting.get(i).customer().toString(),
                                                        fitting.get(i).name(),
                                                        fitting.get(i).account(),
                                                        words.hints(fitting.get(i).why()),
                                                        i == 0))
                                        .toList(),
                                account),
                        errors));
    }

    private static PaymentRow row(Row row, MpesaWords words) {
        return new PaymentRow(
                row.id().toString(),
                row.receipt(),
                row.shortcode(),
                MpesaWords.amount(row.amount()),
                row.paidAt(),
                (row.payer().shown() + " " + row.payerName()).strip(),
                row.reference(),
                row.customer().map(UUID::toString).orElse(""),
                row.customerName().orElse(""),
                words.standing(row.standing()),
                row.standing().equals("given-back"),
                row.disputed());
    }
}

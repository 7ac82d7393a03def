package io.uplink.adapter.in.web.money.mpesa;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.mpesa.MpesaPageViews.RequestRow;
import io.uplink.adapter.in.web.money.mpesa.MpesaPageViews.RequestsPage;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.money.mpesa.ListRequests;
import io.uplink.application.money.mpesa.RequestPayment;
import io.uplink.domain.money.mpesa.PaymentIntent;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** Asking a customer's phone to pay, and what came of it. */
@Path("/mpesa/requests")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class MpesaRequestPages {

    @CheckedTemplate(basePath = "money/mpesa")
    static class Pages {
        static native TemplateInstance requests(RequestsPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final ListRequests listRequests;
    private final RequestPayment requestPayment;

    MpesaRequestPages(
            Actors actors,
            Reader reader,
            ListRequests listRequests,
            RequestPayment requestPayment) {
        this.actors = actors;
        this.reader = reader;
        this.listRequests = listRequests;
        this.requestPayment = requestPayment;
    }

    @GET
    public TemplateInstance show(@RestQuery Optional<String> customer) {
        return shown(customer.orElse(""), "", "", Forms.Errors.none());
    }

    @POST
    public Response ask(@BeanParam RequestForm form) {
        var customer = Inputs.text(form.customer);
        return Forms.submit(
                () -> requestPayment.execute(actors.current(), RequestForm.input(form)),
                asked -> Redirects.seeOther("/mpesa/requests?customer=" + customer, "mpesa.asked"),
                reader.language(),
                errors ->
                        shown(customer, Inputs.text(form.phone), Inputs.text(form.amount), errors));
    }

    private TemplateInstance shown(
            String customer, String phone, String amount, Forms.Errors errors) {
        var words = new MpesaWords(reader.language());
        var found =
                listRequests.execute(
                        actors.current(), Inputs.id("customer", customer).map(CustomerId::new));
        var facts = found.customer();
        return reader.page(
                Pages.requests(
                        new RequestsPage(
                                facts.id().toString(),
                                facts.name(),
                                facts.accountNumber(),
                                phone.isEmpty()
                                        ? facts.phone().map(known -> known.spaced()).orElse("")
                                        : phone,
                                amount,
                                found.requests().stream().map(one -> row(one, words)).toList()),
                        errors));
    }

    private static RequestRow row(PaymentIntent intent, MpesaWords words) {
        return new RequestRow(
                intent.createdAt(),
                intent.asked().payer().masked(),
                MpesaWords.amount(intent.asked().amount().money()),
                words.state(intent.state()),
                MpesaWords.tone(intent.state()),
                intent.receipt().map(ReceiptNumber::text).orElse(""));
    }
}

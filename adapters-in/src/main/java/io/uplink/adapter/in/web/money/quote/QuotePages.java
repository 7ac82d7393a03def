package io.uplink.adapter.in.web.money.quote;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.invoice.InvoiceForm;
import io.uplink.adapter.in.web.money.invoice.InvoicePageViews.DraftPage;
import io.uplink.adapter.in.web.money.invoice.InvoiceReader;
import io.uplink.adapter.in.web.money.quote.QuotePageViews.QuotesPage;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.money.invoice.BillingSettings;
import io.uplink.application.money.quote.ChangeQuote;
import io.uplink.application.money.quote.DraftQuote;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Settings;
import io.uplink.domain.money.quote.QuoteId;
import io.uplink.domain.shared.Version;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of quotes, and the form of a draft, which is that of an invoice. */
@Path("/quotes")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class QuotePages {

    @CheckedTemplate(basePath = "money/quote")
    static class Pages {
        static native TemplateInstance list(QuotesPage page);

        static native TemplateInstance edit(DraftPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final QuoteReader quotes;
    private final InvoiceReader invoices;
    private final DraftQuote draftQuote;
    private final ChangeQuote changeQuote;
    private final Settings settings;
    private final Ids ids;

    QuotePages(
            Actors actors,
            Reader reader,
            QuoteReader quotes,
            InvoiceReader invoices,
            DraftQuote draftQuote,
            ChangeQuote changeQuote,
            Settings settings,
            Ids ids) {
        this.actors = actors;
        this.reader = reader;
        this.quotes = quotes;
        this.invoices = invoices;
        this.draftQuote = draftQuote;
        this.changeQuote = changeQuote;
        this.settings = settings;
        this.ids = ids;
    }

    @GET
    public TemplateInstance list(@BeanParam QuoteSearch search, @RestQuery Optional<String> at) {
        return reader.page(Pages.list(quotes.list(search, at)));
    }

    /** The key in the form keeps a second click from making a second draft. */
    @GET
    @Path("new")
    public TemplateInstance blank(@RestQuery Optional<String> customer) {
        return form(
                Optional.empty(),
                InvoiceForm.empty(
                        ids.next().toString(), customer, settings.get(BillingSettings.DUE_DAYS)),
                Forms.Errors.none());
    }

    @POST
    @Path("new")
    public Response draft(@BeanParam InvoiceForm form) {
        if (form.isWantingMore()) {
            return Response.ok(form(Optional.empty(), form, Forms.Errors.none())).build();
        }
        return Forms.submit(
                () ->
                        draftQuote.execute(
                                actors.current(),
                                new DraftQuote.Input(
                                        new QuoteId(
                                                Inputs.id("key", form.key()).orElseGet(ids::next)),
                                        invoices.debtor(form).id(),
                                        InvoiceForm.wish(form))),
                drafted -> Redirects.seeOther("/quotes/" + drafted.id(), "quote.saved"),
                reader.language(),
                errors -> form(Optional.empty(), form, errors));
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath UUID id) {
        return reader.page(Pages.edit(quotes.draft(id), Forms.Errors.none()));
    }

    @POST
    @Path("{id}/edit")
    public Response change(@RestPath UUID id, @BeanParam InvoiceForm form) {
        if (form.isWantingMore()) {
            return Response.ok(form(Optional.of(id), form, Forms.Errors.none())).build();
        }
        return Forms.submit(
                () ->
                        changeQuote.execute(
                                actors.current(),
                                new ChangeQuote.Input(
                                        new QuoteId(id),
                                        InvoiceForm.wish(form),
                                        InvoiceForm.seen(form))),
                changed -> Redirects.seeOther("/quotes/" + changed.id(), "quote.saved"),
                reader.language(),
                errors -> form(Optional.of(id), form, errors));
    }

    private TemplateInstance form(Optional<UUID> id, InvoiceForm form, Forms.Errors errors) {
        var version = InvoiceForm.seen(form).map(Version::number).orElse(0L);
        return reader.page(Pages.edit(invoices.form(id, form, version), errors));
    }
}

package io.uplink.adapter.in.web.money.invoice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.invoice.InvoicePageViews.DraftPage;
import io.uplink.adapter.in.web.money.invoice.InvoicePageViews.InvoicesPage;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.invoice.BillingSettings;
import io.uplink.application.money.invoice.ChangeInvoice;
import io.uplink.application.money.invoice.DraftInvoice;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Settings;
import io.uplink.domain.money.invoice.InvoiceId;
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

/** The list of invoices, and the form of a draft. */
@Path("/invoices")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class InvoicePages {

    @CheckedTemplate(basePath = "money/invoice")
    static class Pages {
        static native TemplateInstance list(InvoicesPage page);

        static native TemplateInstance edit(DraftPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final InvoiceReader invoices;
    private final DraftInvoice draftInvoice;
    private final ChangeInvoice changeInvoice;
    private final Settings settings;
    private final Ids ids;

    InvoicePages(
            Actors actors,
            Reader reader,
            InvoiceReader invoices,
            DraftInvoice draftInvoice,
            ChangeInvoice changeInvoice,
            Settings settings,
            Ids ids) {
        this.actors = actors;
        this.reader = reader;
        this.invoices = invoices;
        this.draftInvoice = draftInvoice;
        this.changeInvoice = changeInvoice;
        this.settings = settings;
        this.ids = ids;
    }

    @GET
    public TemplateInstance list(@BeanParam InvoiceSearch search, @RestQuery Optional<String> at) {
        return reader.page(Pages.list(invoices.list(search, at)));
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
                        draftInvoice.execute(
                                actors.current(),
                                new DraftInvoice.Input(
                                        new InvoiceId(
                                                Inputs.id("key", form.key()).orElseGet(ids::next)),
                                        invoices.debtor(form).id(),
                                        InvoiceForm.wish(form))),
                drafted -> Redirects.seeOther("/invoices/" + drafted.id(), "invoice.saved"),
                reader.language(),
                errors -> form(Optional.empty(), form, errors));
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath UUID id) {
        return reader.page(Pages.edit(invoices.draft(id), Forms.Errors.none()));
    }

    @POST
    @Path("{id}/edit")
    public Response change(@RestPath UUID id, @BeanParam InvoiceForm form) {
        if (form.isWantingMore()) {
            return Response.ok(form(Optional.of(id), form, Forms.Errors.none())).build();
        }
        return Forms.submit(
                () ->
                        changeInvoice.execute(
                                actors.current(),
                                new ChangeInvoice.Input(
                                        new InvoiceId(id),
                                        InvoiceForm.wish(form),
                                        Versions.ofForm(form.version))),
                changed -> Redirects.seeOther("/invoices/" + changed.id(), "invoice.saved"),
                reader.language(),
                errors -> form(Optional.of(id), form, errors));
    }

    private TemplateInstance form(Optional<UUID> id, InvoiceForm form, Forms.Errors errors) {
        var version = Optional.ofNullable(form.version).orElse(0L);
        return reader.page(Pages.edit(invoices.form(id, form, version), errors));
    }
}

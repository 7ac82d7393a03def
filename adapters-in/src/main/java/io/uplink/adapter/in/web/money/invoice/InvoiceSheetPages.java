package io.uplink.adapter.in.web.money.invoice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.invoice.InvoicePageViews.InvoicePage;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.invoice.CreditInvoice;
import io.uplink.application.money.invoice.IssueInvoice;
import io.uplink.application.money.invoice.RemoveDraft;
import io.uplink.application.money.invoice.VoidInvoice;
import io.uplink.application.shared.Ids;
import io.uplink.domain.money.invoice.CreditNoteId;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Money;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** An invoice, and what is done to it whole. */
@Path("/invoices")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class InvoiceSheetPages {

    @CheckedTemplate(basePath = "money/invoice")
    static class Pages {
        static native TemplateInstance show(InvoicePage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final InvoiceSheetReader sheets;
    private final IssueInvoice issueInvoice;
    private final RemoveDraft removeDraft;
    private final VoidInvoice voidInvoice;
    private final CreditInvoice creditInvoice;
    private final Ids ids;

    InvoiceSheetPages(
            Actors actors,
            Reader reader,
            InvoiceSheetReader sheets,
            IssueInvoice issueInvoice,
            RemoveDraft removeDraft,
            VoidInvoice voidInvoice,
            CreditInvoice creditInvoice,
            Ids ids) {
        this.actors = actors;
        this.reader = reader;
        this.sheets = sheets;
        this.issueInvoice = issueInvoice;
        this.removeDraft = removeDraft;
        this.voidInvoice = voidInvoice;
        this.creditInvoice = creditInvoice;
        this.ids = ids;
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id) {
        return shown(id, "", "", Forms.Errors.none());
    }

    @POST
    @Path("{id}/issue")
    public Response issue(@RestPath UUID id, @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        issueInvoice.execute(
                                actors.current(),
                                new IssueInvoice.Input(
                                        new InvoiceId(id), Versions.ofForm(version))),
                _ -> Redirects.seeOther("/invoices/" + id, "invoice.issued"),
                reader.language(),
                errors -> shown(id, "", "", errors));
    }

    @POST
    @Path("{id}/removal")
    public Response remove(@RestPath UUID id, @RestForm @Nullable Long version) {
        return Forms.submit(
                () -> {
                    removeDraft.execute(
                            actors.current(),
                            new RemoveDraft.Input(new InvoiceId(id), Versions.ofForm(version)));
                    return id;
                },
                _ -> Redirects.seeOther("/invoices", "invoice.removed"),
                reader.language(),
                errors -> shown(id, "", "", errors));
    }

    @POST
    @Path("{id}/void")
    public Response makeVoid(
            @RestPath UUID id, @RestForm @Nullable String why, @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        voidInvoice.execute(
                                actors.current(),
                                new VoidInvoice.Input(
                                        new InvoiceId(id),
                                        Inputs.text(why),
                                        Versions.ofForm(version))),
                _ -> Redirects.seeOther("/invoices/" + id, "invoice.voided"),
                reader.language(),
                errors -> shown(id, "", Inputs.text(why), errors));
    }

    /** Blank amounts everywhere credit all that is left. */
    @POST
    @Path("{id}/credit")
    public Response credit(
            @RestPath UUID id,
            @RestForm @Nullable String key,
            @RestForm @Nullable String reason,
            @RestForm @Nullable List<String> amount,
            @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        creditInvoice.execute(
                                actors.current(),
                                new CreditInvoice.Input(
                                        new InvoiceId(id),
                                        new CreditNoteId(
                                                Inputs.id("key", key).orElseGet(ids::next)),
                                        Inputs.text(reason),
                                        amounts(Inputs.list(amount)),
                                        Versions.ofForm(version))),
                _ -> Redirects.seeOther("/invoices/" + id, "invoice.credited"),
                reader.language(),
                errors -> shown(id, Inputs.text(reason), "", errors));
    }

    private static Map<Integer, Money> amounts(List<String> typed) {
        var faults = new Faults();
        var amounts = new LinkedHashMap<Integer, Money>();
        for (var i = 0; i < typed.size(); i++) {
            var text = typed.get(i);
            if (!text.isBlank()) {
                var position = i;
                faults.parse("amount", () -> Money.parse(text, Money.KES))
                        .ifPresent(amount -> amounts.put(position, amount));
            }
        }
        faults.refuse();
        return amounts;
    }

    private TemplateInstance shown(UUID id, String reason, String why, Forms.Errors errors) {
        return reader.page(Pages.show(sheets.page(id, reason, why), errors));
    }
}

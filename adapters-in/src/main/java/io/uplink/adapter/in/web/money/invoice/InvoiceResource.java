package io.uplink.adapter.in.web.money.invoice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.invoice.InvoiceBodies.CreditBody;
import io.uplink.adapter.in.web.money.invoice.InvoiceBodies.InvoiceBody;
import io.uplink.adapter.in.web.money.invoice.InvoiceBodies.VoidBody;
import io.uplink.adapter.in.web.money.invoice.InvoiceViews.InvoiceLineView;
import io.uplink.adapter.in.web.money.invoice.InvoiceViews.InvoiceSheetView;
import io.uplink.adapter.in.web.money.invoice.InvoiceViews.InvoiceView;
import io.uplink.adapter.in.web.money.invoice.InvoiceViews.NoteView;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.invoice.BillingSettings;
import io.uplink.application.money.invoice.ChangeInvoice;
import io.uplink.application.money.invoice.CreditInvoice;
import io.uplink.application.money.invoice.DraftInvoice;
import io.uplink.application.money.invoice.FindInvoices;
import io.uplink.application.money.invoice.IssueInvoice;
import io.uplink.application.money.invoice.RemoveDraft;
import io.uplink.application.money.invoice.ShowInvoice;
import io.uplink.application.money.invoice.VoidInvoice;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Settings;
import io.uplink.domain.money.invoice.CreditNoteId;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Invoices over the API. */
@Path("/api/v1/invoices")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class InvoiceResource {

    private final Actors actors;
    private final FindInvoices findInvoices;
    private final ShowInvoice showInvoice;
    private final DraftInvoice draftInvoice;
    private final ChangeInvoice changeInvoice;
    private final RemoveDraft removeDraft;
    private final IssueInvoice issueInvoice;
    private final VoidInvoice voidInvoice;
    private final CreditInvoice creditInvoice;
    private final Settings settings;
    private final Ids ids;

    InvoiceResource(
            Actors actors,
            FindInvoices findInvoices,
            ShowInvoice showInvoice,
            DraftInvoice draftInvoice,
            ChangeInvoice changeInvoice,
            RemoveDraft removeDraft,
            IssueInvoice issueInvoice,
            VoidInvoice voidInvoice,
            CreditInvoice creditInvoice,
            Settings settings,
            Ids ids) {
        this.actors = actors;
        this.findInvoices = findInvoices;
        this.showInvoice = showInvoice;
        this.draftInvoice = draftInvoice;
        this.changeInvoice = changeInvoice;
        this.removeDraft = removeDraft;
        this.issueInvoice = issueInvoice;
        this.voidInvoice = voidInvoice;
        this.creditInvoice = creditInvoice;
        this.settings = settings;
        this.ids = ids;
    }

    @GET
    @Operation(
            summary = "Invoices, the newest first",
            description =
                    "state is draft, issued, partly-paid, paid, void or overdue; from and until"
                            + " are days of issue.")
    public Page<InvoiceLineView> list(
            @BeanParam InvoiceSearch search,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        return findInvoices
                .execute(
                        actors.current(),
                        new FindInvoices.Input(search.filter(), cursor, Page.sizeOf(size)))
                .map(InvoiceLineView::of);
    }

    @POST
    @Idempotent
    @Operation(summary = "Begins an invoice")
    @APIResponseSchema(value = InvoiceView.class, responseCode = "201")
    public Response draft(InvoiceBody body) {
        actors.current().require(Permission.ACCOUNTING_INVOICES);
        var drafted =
                draftInvoice.execute(
                        actors.current(),
                        new DraftInvoice.Input(
                                new InvoiceId(ids.next()),
                                body.charged(),
                                body.wish(settings.get(BillingSettings.DUE_DAYS))));
        return answer(Response.created(URI.create("/api/v1/invoices/" + drafted.id())), drafted);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "An invoice with what was paid and credited on it")
    @APIResponseSchema(InvoiceSheetView.class)
    public Response one(@RestPath UUID id) {
        var shown = showInvoice.execute(actors.current(), new InvoiceId(id));
        return Response.ok(InvoiceSheetView.of(shown.sheet(), shown.today()))
                .header(HttpHeaders.ETAG, Versions.tag(shown.sheet().invoice().version()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Changes a draft; what was issued stays")
    @APIResponseSchema(InvoiceView.class)
    public Response change(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            InvoiceBody body) {
        return answer(
                Response.ok(),
                changeInvoice.execute(
                        actors.current(),
                        new ChangeInvoice.Input(
                                new InvoiceId(id),
                                body.wish(settings.get(BillingSettings.DUE_DAYS)),
                                Versions.required(seen))));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Removes a draft")
    @APIResponse(responseCode = "204", description = "It is gone")
    public Response remove(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        removeDraft.execute(
                actors.current(),
                new RemoveDraft.Input(new InvoiceId(id), Versions.required(seen)));
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/issue")
    @Idempotent
    @Operation(summary = "Issues a draft: it gets its number and no longer changes")
    @APIResponseSchema(InvoiceView.class)
    public Response issue(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return answer(
                Response.ok(),
                issueInvoice.execute(
                        actors.current(),
                        new IssueInvoice.Input(new InvoiceId(id), Versions.required(seen))));
    }

    @POST
    @Path("{id}/void")
    @Idempotent
    @Operation(summary = "Makes an invoice void that nothing was paid or credited on")
    @APIResponseSchema(InvoiceView.class)
    public Response makeVoid(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            VoidBody body) {
        return answer(
                Response.ok(),
                voidInvoice.execute(
                        actors.current(),
                        new VoidInvoice.Input(
                                new InvoiceId(id),
                                Inputs.text(body.why()),
                                Versions.required(seen))));
    }

    @POST
    @Path("{id}/credit-notes")
    @Idempotent
    @Operation(summary = "Credits an invoice, whole or some of its lines")
    @APIResponseSchema(value = NoteView.class, responseCode = "201")
    public Response credit(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            CreditBody body) {
        var note =
                creditInvoice.execute(
                        actors.current(),
                        new CreditInvoice.Input(
                                new InvoiceId(id),
                                new CreditNoteId(ids.next()),
                                Inputs.text(body.reason()),
                                body.amounts(),
                                Versions.required(seen)));
        return Response.status(Response.Status.CREATED).entity(NoteView.of(note)).build();
    }

    private static Response answer(Response.ResponseBuilder answer, Invoice.Snapshot invoice) {
        return answer.entity(InvoiceView.of(invoice))
                .header(HttpHeaders.ETAG, Versions.tag(invoice.version()))
                .build();
    }
}

package io.uplink.adapter.in.web.money.quote;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.invoice.InvoiceBodies.InvoiceBody;
import io.uplink.adapter.in.web.money.quote.QuoteViews.DeclineBody;
import io.uplink.adapter.in.web.money.quote.QuoteViews.QuoteLineView;
import io.uplink.adapter.in.web.money.quote.QuoteViews.QuoteView;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.invoice.BillingSettings;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.quote.AcceptQuote;
import io.uplink.application.money.quote.ChangeQuote;
import io.uplink.application.money.quote.ConvertQuote;
import io.uplink.application.money.quote.DeclineQuote;
import io.uplink.application.money.quote.DraftQuote;
import io.uplink.application.money.quote.FindQuotes;
import io.uplink.application.money.quote.RemoveQuote;
import io.uplink.application.money.quote.SendQuote;
import io.uplink.application.money.quote.ShowQuote;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Settings;
import io.uplink.domain.money.quote.Quote;
import io.uplink.domain.money.quote.QuoteId;
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

/** Quotes over the API. */
@Path("/api/v1/quotes")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class QuoteResource {

    private final Actors actors;
    private final FindQuotes findQuotes;
    private final ShowQuote showQuote;
    private final DraftQuote draftQuote;
    private final ChangeQuote changeQuote;
    private final RemoveQuote removeQuote;
    private final SendQuote sendQuote;
    private final AcceptQuote acceptQuote;
    private final DeclineQuote declineQuote;
    private final ConvertQuote convertQuote;
    private final Settings settings;
    private final Today today;
    private final Ids ids;

    QuoteResource(
            Actors actors,
            FindQuotes findQuotes,
            ShowQuote showQuote,
            DraftQuote draftQuote,
            ChangeQuote changeQuote,
            RemoveQuote removeQuote,
            SendQuote sendQuote,
            AcceptQuote acceptQuote,
            DeclineQuote declineQuote,
            ConvertQuote convertQuote,
            Settings settings,
            Today today,
            Ids ids) {
        this.actors = actors;
        this.findQuotes = findQuotes;
        this.showQuote = showQuote;
        this.draftQuote = draftQuote;
        this.changeQuote = changeQuote;
        this.removeQuote = removeQuote;
        this.sendQuote = sendQuote;
        this.acceptQuote = acceptQuote;
        this.declineQuote = declineQuote;
        this.convertQuote = convertQuote;
        this.settings = settings;
        this.today = today;
        this.ids = ids;
    }

    @GET
    @Operation(
            summary = "Quotes, the newest first",
            description = "state is draft, sent, accepted, declined, expired or converted.")
    public Page<QuoteLineView> list(
            @BeanParam QuoteSearch search,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        return findQuotes
                .execute(
                        actors.current(),
                        new FindQuotes.Input(search.filter(), cursor, Page.sizeOf(size)))
                .map(QuoteLineView::of);
    }

    @POST
    @Idempotent
    @Operation(summary = "Begins a quote")
    @APIResponseSchema(value = QuoteView.class, responseCode = "201")
    public Response draft(InvoiceBody body) {
        actors.current().require(Permission.ACCOUNTING_INVOICES);
        var drafted =
                draftQuote.execute(
                        actors.current(),
                        new DraftQuote.Input(
                                new QuoteId(ids.next()),
                                body.charged(),
                                body.wish(settings.get(BillingSettings.DUE_DAYS))));
        return answer(Response.created(URI.create("/api/v1/quotes/" + drafted.id())), drafted);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A quote with its lines")
    @APIResponseSchema(QuoteView.class)
    public Response one(@RestPath UUID id) {
        var shown = showQuote.execute(actors.current(), new QuoteId(id));
        return answer(Response.ok(), shown.sheet().quote());
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Changes a draft; what was sent stays")
    @APIResponseSchema(QuoteView.class)
    public Response change(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            InvoiceBody body) {
        return answer(
                Response.ok(),
                changeQuote.execute(
                        actors.current(),
                        new ChangeQuote.Input(
                                new QuoteId(id),
                                body.wish(settings.get(BillingSettings.DUE_DAYS)),
                                Versions.required(seen))));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Removes a draft")
    @APIResponse(responseCode = "204", description = "It is gone")
    public Response remove(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        removeQuote.execute(
                actors.current(), new RemoveQuote.Input(new QuoteId(id), Versions.required(seen)));
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/send")
    @Idempotent
    @Operation(summary = "Gives a draft its number and the day up to which it holds")
    @APIResponseSchema(QuoteView.class)
    public Response send(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return answer(
                Response.ok(),
                sendQuote.execute(
                        actors.current(),
                        new SendQuote.Input(new QuoteId(id), Versions.required(seen))));
    }

    @POST
    @Path("{id}/accept")
    @Idempotent
    @Operation(summary = "Notes that the customer wants it")
    @APIResponseSchema(QuoteView.class)
    public Response accept(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return answer(
                Response.ok(),
                acceptQuote.execute(
                        actors.current(),
                        new AcceptQuote.Input(new QuoteId(id), Versions.required(seen))));
    }

    @POST
    @Path("{id}/convert")
    @Idempotent
    @Operation(summary = "Makes the draft of an invoice of it, once")
    @APIResponseSchema(QuoteView.class)
    public Response convert(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return answer(
                Response.ok(),
                convertQuote.execute(
                        actors.current(),
                        new ConvertQuote.Input(new QuoteId(id), Versions.required(seen))));
    }

    @POST
    @Path("{id}/decline")
    @Idempotent
    @Operation(summary = "Notes that the customer does not want it")
    @APIResponseSchema(QuoteView.class)
    public Response decline(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            DeclineBody body) {
        return answer(
                Response.ok(),
                declineQuote.execute(
                        actors.current(),
                        new DeclineQuote.Input(
                                new QuoteId(id),
                                Inputs.text(body.why()),
                                Versions.required(seen))));
    }

    private Response answer(Response.ResponseBuilder answer, Quote.Snapshot quote) {
        return answer.entity(QuoteView.of(quote, today.day()))
                .header(HttpHeaders.ETAG, Versions.tag(quote.version()))
                .build();
    }
}

package io.uplink.adapter.in.web.money.quote;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.quote.QuotePageViews.QuotePage;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.quote.AcceptQuote;
import io.uplink.application.money.quote.ConvertQuote;
import io.uplink.application.money.quote.DeclineQuote;
import io.uplink.application.money.quote.RemoveQuote;
import io.uplink.application.money.quote.SendQuote;
import io.uplink.domain.money.quote.Quote;
import io.uplink.domain.money.quote.QuoteId;
import io.uplink.domain.money.quote.QuoteState;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A quote, and what is done to it. */
@Path("/quotes")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class QuoteSheetPages {

    @CheckedTemplate(basePath = "money/quote")
    static class Pages {
        static native TemplateInstance show(QuotePage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final QuoteReader quotes;
    private final SendQuote sendQuote;
    private final AcceptQuote acceptQuote;
    private final DeclineQuote declineQuote;
    private final ConvertQuote convertQuote;
    private final RemoveQuote removeQuote;

    QuoteSheetPages(
            Actors actors,
            Reader reader,
            QuoteReader quotes,
            SendQuote sendQuote,
            AcceptQuote acceptQuote,
            DeclineQuote declineQuote,
            ConvertQuote convertQuote,
            RemoveQuote removeQuote) {
        this.actors = actors;
        this.reader = reader;
        this.quotes = quotes;
        this.sendQuote = sendQuote;
        this.acceptQuote = acceptQuote;
        this.declineQuote = declineQuote;
        this.convertQuote = convertQuote;
        this.removeQuote = removeQuote;
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id) {
        return shown(id, "", Forms.Errors.none());
    }

    @POST
    @Path("{id}/send")
    public Response send(@RestPath UUID id, @RestForm @Nullable Long version) {
        return done(
                id,
                () ->
                        sendQuote.execute(
                                actors.current(),
                                new SendQuote.Input(new QuoteId(id), Versions.ofForm(version))),
                "quote.sent");
    }

    @POST
    @Path("{id}/accept")
    public Response accept(@RestPath UUID id, @RestForm @Nullable Long version) {
        return done(
                id,
                () ->
                        acceptQuote.execute(
                                actors.current(),
                                new AcceptQuote.Input(new QuoteId(id), Versions.ofForm(version))),
                "quote.accepted");
    }

    @POST
    @Path("{id}/decline")
    public Response decline(
            @RestPath UUID id, @RestForm @Nullable String why, @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        declineQuote.execute(
                                actors.current(),
                                new DeclineQuote.Input(
                                        new QuoteId(id),
                                        Inputs.text(why),
                                        Versions.ofForm(version))),
                _ -> Redirects.seeOther("/quotes/" + id, "quote.declined"),
                reader.language(),
                errors -> shown(id, Inputs.text(why), errors));
    }

    /** Goes on with the draft. */
    @POST
    @Path("{id}/convert")
    public Response convert(@RestPath UUID id, @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        convertQuote.execute(
                                actors.current(),
                                new ConvertQuote.Input(new QuoteId(id), Versions.ofForm(version))),
                converted -> Redirects.seeOther(after(converted), "quote.converted"),
                reader.language(),
                errors -> shown(id, "", errors));
    }

    private static String after(Quote.Snapshot quote) {
        return quote.state() instanceof QuoteState.Converted converted
                        && converted.invoice().isPresent()
                ? "/invoices/" + converted.invoice().get()
                : "/quotes/" + quote.id();
    }

    @POST
    @Path("{id}/removal")
    public Response remove(@RestPath UUID id, @RestForm @Nullable Long version) {
        return Forms.submit(
                () -> {
                    removeQuote.execute(
                            actors.current(),
                            new RemoveQuote.Input(new QuoteId(id), Versions.ofForm(version)));
                    return id;
                },
                _ -> Redirects.seeOther("/quotes", "quote.removed"),
                reader.language(),
                errors -> shown(id, "", errors));
    }

    private Response done(UUID id, Supplier<Quote.Snapshot> useCase, String toast) {
        return Forms.submit(
                useCase,
                _ -> Redirects.seeOther("/quotes/" + id, toast),
                reader.language(),
                errors -> shown(id, "", errors));
    }

    private TemplateInstance shown(UUID id, String why, Forms.Errors errors) {
        return reader.page(Pages.show(quotes.page(id, why), errors));
    }
}

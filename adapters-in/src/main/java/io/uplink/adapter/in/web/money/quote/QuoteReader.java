package io.uplink.adapter.in.web.money.quote;

import io.uplink.adapter.in.web.money.invoice.BillingWords;
import io.uplink.adapter.in.web.money.invoice.InvoicePageViews.DraftPage;
import io.uplink.adapter.in.web.money.invoice.InvoiceReader;
import io.uplink.adapter.in.web.money.invoice.LineRows;
import io.uplink.adapter.in.web.money.quote.QuotePageViews.QuotePage;
import io.uplink.adapter.in.web.money.quote.QuotePageViews.QuoteRow;
import io.uplink.adapter.in.web.money.quote.QuotePageViews.QuotesPage;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.money.invoice.ListBillingBranches;
import io.uplink.application.money.quote.FindQuotes;
import io.uplink.application.money.quote.ShowQuote;
import io.uplink.application.money.quote.port.QuoteQueries.Line;
import io.uplink.application.shared.Page;
import io.uplink.domain.money.quote.Quote;
import io.uplink.domain.money.quote.QuoteId;
import io.uplink.domain.money.quote.QuoteState;
import io.uplink.domain.money.quote.QuoteStatus;
import io.uplink.domain.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Loads what the list and the page of quotes show. */
@ApplicationScoped
class QuoteReader {

    private final Actors actors;
    private final Reader reader;
    private final FindQuotes findQuotes;
    private final ShowQuote showQuote;
    private final ListBillingBranches listBranches;
    private final InvoiceReader invoices;

    QuoteReader(
            Actors actors,
            Reader reader,
            FindQuotes findQuotes,
            ShowQuote showQuote,
            ListBillingBranches listBranches,
            InvoiceReader invoices) {
        this.actors = actors;
        this.reader = reader;
        this.findQuotes = findQuotes;
        this.showQuote = showQuote;
        this.listBranches = listBranches;
        this.invoices = invoices;
    }

    QuotesPage list(QuoteSearch search, Optional<String> at) {
        var words = new QuoteWords(reader.language());
        var found =
                findQuotes.execute(
                        actors.current(),
                        new FindQuotes.Input(search.filter(), at, Page.USUAL_SIZE));
        var typed = search.typed();
        var state = typed.getOrDefault("state", "");
        var branch = typed.getOrDefault("branch", "");
        return new QuotesPage(
                found.map(this::row),
                Arrays.stream(QuoteStatus.values())
                        .map(one ->
                                new Option(one.code(), words.state(one), one.code().equals(state)))
                        .toList(),
                listBranches.execute(actors.current()).stream()
                        .map(one ->
                                new Option(
                                        one.id().toString(),
                                        one.name(),
                                        one.id().toString().equals(branch)))
                        .toList(),
                typed.getOrDefault("text", ""),
                typed.getOrDefault("customer", ""),
                search.query(),
                Money.KES.getCurrencyCode());
    }

    private QuoteRow row(Line line) {
        var words = new QuoteWords(reader.language());
        var plain = new BillingWords(reader.language());
        return new QuoteRow(
                line.id().toString(),
                line.number().orElseGet(words.words()::draft),
                line.customerName(),
                line.account(),
                words.state(line.status()),
                QuoteWords.look(line.status()),
                line.day().map(plain::day).orElse(""),
                line.validUntil().map(plain::day).orElse(""),
                BillingWords.amount(line.total()));
    }

    /** The form of a draft as it is. */
    DraftPage draft(UUID id) {
        var quote = showQuote.execute(actors.current(), new QuoteId(id)).sheet().quote();
        return invoices.draft(id, quote.customer(), quote.terms(), quote.version());
    }

    /** {@code why} is what was typed and refused. */
    QuotePage page(UUID id, String why) {
        var words = new QuoteWords(reader.language());
        var plain = new BillingWords(reader.language());
        var shown = showQuote.execute(actors.current(), new QuoteId(id));
        var sheet = shown.sheet();
        var quote = sheet.quote();
        var reckoning = quote.terms().reckoning();
        var status = quote.status(shown.today());
        var holds = status == QuoteStatus.SENT || status == QuoteStatus.ACCEPTED;
        var lostItsInvoice = status == QuoteStatus.CONVERTED && sheet.invoice().isEmpty();
        return new QuotePage(
                id.toString(),
                quote.sending().map(sending -> sending.number().value()).orElse(""),
                quote.customer().toString(),
                sheet.customerName(),
                sheet.account(),
                sheet.branchName(),
                words.state(status),
                QuoteWords.look(status),
                quote.sending().map(sending -> plain.day(sending.day())).orElse(""),
                quote.sending().map(sending -> plain.day(sending.validUntil())).orElse(""),
                quote.terms().notes().orElse(""),
                reason(quote),
                LineRows.of(quote.terms(), sheet.taxes()),
                BillingWords.amount(reckoning.net()),
                BillingWords.amount(reckoning.tax()),
                BillingWords.amount(reckoning.total()),
                status == QuoteStatus.DRAFT,
                status == QuoteStatus.SENT,
                holds || status == QuoteStatus.EXPIRED,
                holds || lostItsInvoice,
                status == QuoteStatus.CONVERTED,
                sheet.invoice().map(invoice -> invoice.toString()).orElse(""),
                sheet.invoiceNumber().orElseGet(words.words()::becameDraft),
                why,
                quote.version(),
                quote.total().currency().getCurrencyCode());
    }

    private static String reason(Quote.Snapshot quote) {
        return quote.state() instanceof QuoteState.Declined declined
                ? declined.why().orElse("")
                : "";
    }
}

package io.uplink.application.money.invoice;

import io.uplink.application.money.quote.AcceptQuote;
import io.uplink.application.money.quote.ChangeQuote;
import io.uplink.application.money.quote.ConvertQuote;
import io.uplink.application.money.quote.DeclineQuote;
import io.uplink.application.money.quote.DraftQuote;
import io.uplink.application.money.quote.InMemoryQuotes;
import io.uplink.application.money.quote.QuoteDesk;
import io.uplink.application.money.quote.RemoveQuote;
import io.uplink.application.money.quote.SendQuote;
import io.uplink.application.money.quote.port.QuoteRepository;
import io.uplink.domain.money.quote.Quote;
import io.uplink.domain.money.quote.QuoteId;
import io.uplink.domain.shared.Version;
import java.util.List;
import java.util.Optional;

/** Quotes over fakes. */
abstract class QuoteBench extends BillingBench {

    final InMemoryQuotes quotes = faults.kept(new InMemoryQuotes(), InMemoryQuotes::mark);
    final QuoteDesk quoteDesk =
            new QuoteDesk(debtors, faults.port(QuoteRepository.class, quotes), trail);
    final DraftQuote draft = new DraftQuote(unitOfWork, quoteDesk, reading, trail);
    final ChangeQuote change = new ChangeQuote(unitOfWork, quoteDesk, reading);
    final RemoveQuote remove = new RemoveQuote(unitOfWork, quoteDesk, trail);
    final SendQuote send =
            new SendQuote(unitOfWork, quoteDesk, issuing, documents, settingStore, today);
    final AcceptQuote accept = new AcceptQuote(unitOfWork, quoteDesk, today);
    final DeclineQuote decline = new DeclineQuote(unitOfWork, quoteDesk, today);
    final ConvertQuote convert =
            new ConvertQuote(unitOfWork, quoteDesk, new InvoiceOpening(desk, trail), today, ids);

    Quote.Snapshot converted(Quote.Snapshot quote, Optional<Version> seen) {
        return convert.execute(ADMIN, new ConvertQuote.Input(quote.id(), seen));
    }

    DraftQuote.Input drafting() {
        var wish =
                new InvoiceWish(
                        List.of(
                                new InvoiceWish.Line(
                                        "", "Internet", "1", "1000", "", "", "VAT16", "")),
                        "10%",
                        "14",
                        "");
        return new DraftQuote.Input(new QuoteId(ids.next()), AMINA, wish);
    }

    Quote.Snapshot drafted() {
        return draft.execute(ADMIN, drafting());
    }

    /** A thousand less a tenth, with tax. */
    Quote.Snapshot sent() {
        return send.execute(ADMIN, new SendQuote.Input(drafted().id(), Optional.empty()));
    }
}

package io.uplink.application.money.invoice;

import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.money.quote.AcceptQuote;
import io.uplink.application.money.quote.ChangeQuote;
import io.uplink.application.money.quote.ConvertQuote;
import io.uplink.application.money.quote.DeclineQuote;
import io.uplink.application.money.quote.DraftQuote;
import io.uplink.application.money.quote.InMemoryQuotes;
import io.uplink.application.money.quote.QuoteDesk;
import io.uplink.application.money.quote.SendQuote;
import io.uplink.application.shared.Permission;
import io.uplink.domain.money.invoice.InvoiceStatus;
import io.uplink.domain.money.quote.Quote;
import io.uplink.domain.money.quote.QuoteId;
import io.uplink.domain.money.quote.QuoteState;
import io.uplink.domain.money.quote.QuoteStatus;
import io.uplink.domain.shared.Version;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuotingTest extends BillingBench {

    private final InMemoryQuotes quotes = new InMemoryQuotes();
    private final QuoteDesk quoteDesk = new QuoteDesk(billing, quotes, activity);
    private final DraftQuote draft = new DraftQuote(unitOfWork, quoteDesk, reading, activity);
    private final ChangeQuote change = new ChangeQuote(unitOfWork, quoteDesk, reading);
    private final SendQuote send =
            new SendQuote(unitOfWork, quoteDesk, issuing, billing, settings, today);
    private final AcceptQuote accept = new AcceptQuote(unitOfWork, quoteDesk, today);
    private final DeclineQuote decline = new DeclineQuote(unitOfWork, quoteDesk, today);
    private final ConvertQuote convert =
            new ConvertQuote(unitOfWork, quoteDesk, new InvoiceOpening(desk, activity), today, ids);

    @Test
    void aSentQuoteHasANumberAndHoldsThirtyDays() {
        var quote = sent();

        var sending = quote.sending().orElseThrow();
        assertThat(sending.number()).hasToString("Q-2026-000001");
        assertThat(sending.validUntil()).isEqualTo(today.day().plusDays(30));
        assertThat(quote.total()).isEqualTo(kes("1044"));
    }

    @Test
    void aQuoteBecomesOneDraftWithItsLinesDiscountsAndTaxes() {
        var quote = sent();
        accept.execute(ADMIN, new AcceptQuote.Input(quote.id(), Optional.empty()));

        var first = converted(quote, Optional.empty());
        var again = converted(quote, Version.of(1));

        assertThat(again).isEqualTo(first);
        assertThat(billing.invoices()).hasSize(1);
        var invoice = billing.invoices().getFirst();
        assertThat(invoice.status()).isEqualTo(InvoiceStatus.DRAFT);
        assertThat(invoice.terms()).isEqualTo(quote.terms());
        assertThat(first.state())
                .isEqualTo(new QuoteState.Converted(today.day(), Optional.of(invoice.id())));
        assertThat(ledger.entries()).isEmpty();
    }

    @Test
    void whatExpiredBecomesNothing() {
        var quote = sent();
        clock.advance(Duration.ofDays(31));

        assertThatThrownBy(() -> converted(quote, Optional.empty())).hasMessage("quote.expired");
        assertThat(billing.invoices()).isEmpty();
    }

    @Test
    void whatWasDeclinedBecomesNothing() {
        var quote = sent();
        var declined =
                decline.execute(
                        ADMIN, new DeclineQuote.Input(quote.id(), "Too dear", Optional.empty()));

        assertThat(declined.status(today.day())).isEqualTo(QuoteStatus.DECLINED);
        assertThatThrownBy(() -> converted(quote, Optional.empty())).hasMessage("quote.not-open");
    }

    @Test
    void whatWasSentNoLongerChanges() {
        var quote = sent();

        assertThatThrownBy(() ->
                        change.execute(
                                ADMIN,
                                new ChangeQuote.Input(quote.id(), wish("1"), Optional.empty())))
                .hasMessage("quote.not-draft");
    }

    @Test
    void whoMayNotIsRefused() {
        var clerk = inWestlands(Permission.PAYMENTS_VIEW);
        var quote = sent();

        assertThatThrownBy(() ->
                        convert.execute(
                                clerk, new ConvertQuote.Input(quote.id(), Optional.empty())))
                .hasMessage("access.denied");
    }

    private Quote.Snapshot converted(Quote.Snapshot quote, Optional<Version> seen) {
        return convert.execute(ADMIN, new ConvertQuote.Input(quote.id(), seen));
    }

    /** A thousand less a tenth, with tax. */
    private Quote.Snapshot sent() {
        var wish =
                new InvoiceWish(
                        List.of(
                                new InvoiceWish.Line(
                                        "", "Internet", "1", "1000", "", "", "VAT16", "")),
                        "10%",
                        "14",
                        "");
        var drafted =
                draft.execute(ADMIN, new DraftQuote.Input(new QuoteId(ids.next()), AMINA, wish));
        return send.execute(ADMIN, new SendQuote.Input(drafted.id(), Optional.empty()));
    }
}

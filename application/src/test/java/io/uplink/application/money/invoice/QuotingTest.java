package io.uplink.application.money.invoice;

import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.money.quote.AcceptQuote;
import io.uplink.application.money.quote.ChangeQuote;
import io.uplink.application.money.quote.ConvertQuote;
import io.uplink.application.money.quote.DeclineQuote;
import io.uplink.application.shared.Permission;
import io.uplink.domain.money.invoice.InvoiceStatus;
import io.uplink.domain.money.quote.QuoteState;
import io.uplink.domain.money.quote.QuoteStatus;
import io.uplink.domain.shared.Version;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuotingTest extends QuoteBench {

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
}

package io.uplink.domain.money.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.money.invoice.DocumentNumber;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.invoice.InvoiceLine;
import io.uplink.domain.money.invoice.InvoiceTerms;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.tax.Discount;
import io.uplink.domain.money.tax.Quantity;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuoteTest {

    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final InvoiceId INVOICE = new InvoiceId(ID);
    private static final LocalDate SENT = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 1);

    @Test
    void aDraftChangesAndWhatWasSentDoesNot() {
        var quote = draft("1000");
        quote.change(terms("250"));
        assertThat(quote.snapshot().total()).isEqualTo(Money.ofMajor(290, Money.KES));

        send(quote);
        assertThatThrownBy(() -> quote.change(terms("1"))).hasMessage("quote.not-draft");
        assertThatThrownBy(() -> send(quote)).hasMessage("quote.not-draft");
    }

    @Test
    void itHoldsOnItsLastDayAndNotAfterIt() {
        var quote = sent();

        assertThat(quote.snapshot().status(LAST)).isEqualTo(QuoteStatus.SENT);
        assertThat(quote.snapshot().status(LAST.plusDays(1))).isEqualTo(QuoteStatus.EXPIRED);
        assertThatThrownBy(() -> quote.accept(LAST.plusDays(1))).hasMessage("quote.expired");
        quote.accept(LAST);
        assertThat(quote.snapshot().status(LAST.plusDays(9))).isEqualTo(QuoteStatus.ACCEPTED);
    }

    @Test
    void itBecomesOneInvoice() {
        var quote = sent();
        quote.convert(INVOICE, LAST);

        assertThat(quote.snapshot().status(LAST)).isEqualTo(QuoteStatus.CONVERTED);
        assertThatThrownBy(() -> quote.convert(INVOICE, LAST)).hasMessage("quote.not-open");
        assertThatThrownBy(() -> quote.decline(Optional.empty(), LAST))
                .hasMessage("quote.not-open");
    }

    @Test
    void whoseDraftWasRemovedBecomesAnotherInvoiceAlsoAfterItsLastDay() {
        var quote = sent();
        quote.convert(INVOICE, LAST);
        var stored = quote.snapshot();
        var lost =
                Quote.restore(
                        new Quote.Snapshot(
                                stored.id(),
                                stored.customer(),
                                stored.branch(),
                                stored.terms(),
                                stored.sending(),
                                new QuoteState.Converted(LAST, Optional.empty()),
                                stored.version()));
        var other = new InvoiceId(new UUID(6, 6));

        lost.convert(other, LAST.plusDays(60));

        assertThat(lost.snapshot().state())
                .isEqualTo(new QuoteState.Converted(LAST.plusDays(60), Optional.of(other)));
        assertThatThrownBy(() -> lost.convert(INVOICE, LAST)).hasMessage("quote.not-open");
    }

    @Test
    void whatExpiredIsNotConvertedUnlessItWasAcceptedBefore() {
        var late = sent();
        assertThatThrownBy(() -> late.convert(INVOICE, LAST.plusDays(1)))
                .hasMessage("quote.expired");

        var accepted = sent();
        accepted.accept(LAST);
        accepted.convert(INVOICE, LAST.plusDays(60));
        assertThat(accepted.snapshot().status(LAST)).isEqualTo(QuoteStatus.CONVERTED);
    }

    @Test
    void whatWasDeclinedIsNeitherAcceptedNorConverted() {
        var quote = sent();
        quote.decline(Optional.of("Too dear"), SENT);

        assertThatThrownBy(() -> quote.accept(SENT)).hasMessage("quote.not-open");
        assertThatThrownBy(() -> quote.convert(INVOICE, SENT)).hasMessage("quote.not-open");
    }

    @Test
    void aDraftIsNotAcceptedAndNothingIsNotOffered() {
        assertThatThrownBy(() -> draft("1").accept(SENT)).hasMessage("quote.not-open");
        assertThatThrownBy(() -> draft("0").reckon(_ -> 1_600)).hasMessage("quote.nothing-offered");
    }

    private static Quote sent() {
        var quote = draft("1000");
        send(quote);
        return quote;
    }

    private static void send(Quote quote) {
        quote.reckon(_ -> 1_600);
        quote.send(DocumentNumber.quote(2026, 1), SENT, 30);
    }

    private static Quote draft(String price) {
        return Quote.drafted(new QuoteId(ID), new CustomerId(ID), new BranchId(ID), terms(price));
    }

    private static InvoiceTerms terms(String price) {
        return new InvoiceTerms(
                List.of(
                        new InvoiceLine(
                                Optional.empty(),
                                "Internet",
                                Quantity.ONE,
                                Money.parse(price, Money.KES),
                                false,
                                Discount.none(),
                                new TaxCodeId(ID),
                                1_600,
                                new AccountCode("4100"))),
                Discount.none(),
                14,
                Optional.empty(),
                Money.KES);
    }
}

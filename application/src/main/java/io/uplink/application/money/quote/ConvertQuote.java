package io.uplink.application.money.quote;

import io.uplink.application.money.invoice.InvoiceOpening;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.quote.Quote;
import io.uplink.domain.money.quote.QuoteId;
import io.uplink.domain.money.quote.QuoteState;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** Makes the draft of an invoice of a quote, once: with its lines, discounts and taxes. */
@UseCase
public final class ConvertQuote {

    /** A quote that was converted already is answered as it is, whatever version was seen. */
    public record Input(QuoteId quote, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final QuoteDesk desk;
    private final InvoiceOpening invoices;
    private final Today today;
    private final Ids ids;

    public ConvertQuote(
            UnitOfWork unitOfWork, QuoteDesk desk, InvoiceOpening invoices, Today today, Ids ids) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.invoices = invoices;
        this.today = today;
        this.ids = ids;
    }

    public Quote.Snapshot execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var quote = desk.held(actor, input.quote(), Optional.empty());
            var before = quote.snapshot();
            if (before.state() instanceof QuoteState.Converted done && done.invoice().isPresent()) {
                return before;
            }
            Version.requireSame(input.seen(), before.version());
            var invoice = new InvoiceId(ids.next());
            quote.convert(invoice, today.day());
            invoices.open(actor, invoice, quote.customer(), quote.terms());
            return desk.keep(actor, "quote.convert", before, quote);
        });
    }
}

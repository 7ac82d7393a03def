package io.uplink.application.money.quote;

import io.uplink.application.money.invoice.InvoiceReading;
import io.uplink.application.money.invoice.InvoiceWish;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.quote.Quote;
import io.uplink.domain.money.quote.QuoteId;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** Changes the draft of a quote; what was sent stays. */
@UseCase
public final class ChangeQuote {

    public record Input(QuoteId quote, InvoiceWish wish, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final QuoteDesk desk;
    private final InvoiceReading reading;

    public ChangeQuote(UnitOfWork unitOfWork, QuoteDesk desk, InvoiceReading reading) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.reading = reading;
    }

    public Quote.Snapshot execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var quote = desk.held(actor, input.quote(), input.seen());
            quote.requireDraft();
            var before = quote.snapshot();
            quote.change(reading.read(input.wish()));
            return desk.keep(actor, "quote.change", before, quote);
        });
    }
}

package io.uplink.application.money.quote;

import io.uplink.application.money.invoice.BillingSettings;
import io.uplink.application.money.invoice.InvoiceIssuing;
import io.uplink.application.money.invoice.port.DocumentNumbers;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.invoice.DocumentNumber;
import io.uplink.domain.money.quote.Quote;
import io.uplink.domain.money.quote.QuoteId;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** Gives a draft its number and the day up to which it holds: the customer has it now. */
@UseCase
public final class SendQuote {

    public record Input(QuoteId quote, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final QuoteDesk desk;
    private final InvoiceIssuing issuing;
    private final DocumentNumbers numbers;
    private final Settings settings;
    private final Today today;

    public SendQuote(
            UnitOfWork unitOfWork,
            QuoteDesk desk,
            InvoiceIssuing issuing,
            DocumentNumbers numbers,
            Settings settings,
            Today today) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.issuing = issuing;
        this.numbers = numbers;
        this.settings = settings;
        this.today = today;
    }

    public Quote.Snapshot execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var quote = desk.held(actor, input.quote(), input.seen());
            var before = quote.snapshot();
            var day = today.day();
            quote.reckon(issuing.rates(day));
            quote.send(
                    DocumentNumber.quote(day.getYear(), numbers.next("Q", day.getYear())),
                    day,
                    settings.get(BillingSettings.QUOTE_DAYS));
            return desk.keep(actor, "quote.send", before, quote);
        });
    }
}

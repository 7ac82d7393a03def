package io.uplink.application.money.quote;

import io.uplink.application.money.ledger.Today;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.quote.Quote;
import io.uplink.domain.money.quote.QuoteId;
import io.uplink.domain.money.quote.QuoteStatus;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** Notes that the customer wants what was quoted, as long as it holds. Again changes nothing. */
@UseCase
public final class AcceptQuote {

    public record Input(QuoteId quote, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final QuoteDesk desk;
    private final Today today;

    public AcceptQuote(UnitOfWork unitOfWork, QuoteDesk desk, Today today) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.today = today;
    }

    public Quote.Snapshot execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var quote = desk.held(actor, input.quote(), input.seen());
            var before = quote.snapshot();
            if (before.status(today.day()) == QuoteStatus.ACCEPTED) {
                return before;
            }
            quote.accept(today.day());
            return desk.keep(actor, "quote.accept", before, quote);
        });
    }
}

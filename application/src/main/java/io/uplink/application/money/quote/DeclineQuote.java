package io.uplink.application.money.quote;

import io.uplink.application.money.ledger.Today;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.quote.Quote;
import io.uplink.domain.money.quote.QuoteId;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** Notes that the customer does not want what was quoted. */
@UseCase
public final class DeclineQuote {

    public record Input(QuoteId quote, String why, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final QuoteDesk desk;
    private final Today today;

    public DeclineQuote(UnitOfWork unitOfWork, QuoteDesk desk, Today today) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.today = today;
    }

    public Quote.Snapshot execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var quote = desk.held(actor, input.quote(), input.seen());
            var before = quote.snapshot();
            quote.decline(Optional.of(input.why()), today.day());
            return desk.keep(actor, "quote.decline", before, quote);
        });
    }
}

package io.uplink.application.money.quote;

import io.uplink.application.money.invoice.Reaching;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.quote.port.QuoteQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.quote.QuoteId;
import java.time.LocalDate;

/** Shows a quote. */
@UseCase
public final class ShowQuote {

    /** {@code today} is the head office's day, by which it has expired. */
    public record Shown(QuoteQueries.Sheet sheet, LocalDate today) {}

    private final QuoteQueries queries;
    private final Today today;

    public ShowQuote(QuoteQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    public Shown execute(Actor actor, QuoteId quote) {
        var within = Reaching.of(actor, Permission.PAYMENTS_VIEW);
        return new Shown(queries.sheet(within, quote).orElseThrow(QuoteDesk::noSuch), today.day());
    }
}

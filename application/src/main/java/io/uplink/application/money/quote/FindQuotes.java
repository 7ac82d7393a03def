package io.uplink.application.money.quote;

import io.uplink.application.money.invoice.Reaching;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.quote.port.QuoteQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.util.Optional;

/** Lists quotes, the newest first. */
@UseCase
public final class FindQuotes {

    /** What is looked for, and which page of it. */
    public record Input(QuoteQueries.Filter filter, Optional<String> cursor, int size) {}

    private final QuoteQueries queries;
    private final Today today;

    public FindQuotes(QuoteQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    public Page<QuoteQueries.Line> execute(Actor actor, Input input) {
        var within = Reaching.of(actor, Permission.PAYMENTS_VIEW);
        return queries.page(within, input.filter(), today.day(), input.cursor(), input.size());
    }
}

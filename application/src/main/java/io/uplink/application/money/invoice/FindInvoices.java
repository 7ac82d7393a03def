package io.uplink.application.money.invoice;

import io.uplink.application.money.invoice.port.InvoiceQueries;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.util.Optional;

/** Lists invoices, the newest first. */
@UseCase
public final class FindInvoices {

    /** What is looked for, and which page of it. */
    public record Input(InvoiceQueries.Filter filter, Optional<String> cursor, int size) {}

    private final InvoiceQueries queries;
    private final Today today;

    public FindInvoices(InvoiceQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    public Page<InvoiceQueries.Line> execute(Actor actor, Input input) {
        var within = Reaching.of(actor, Permission.PAYMENTS_VIEW);
        return queries.page(within, input.filter(), today.day(), input.cursor(), input.size());
    }
}

package io.uplink.application.money.invoice;

import io.uplink.application.money.invoice.port.InvoiceQueries;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.invoice.InvoiceId;
import java.time.LocalDate;

/** Shows an invoice with what was paid and credited on it. */
@UseCase
public final class ShowInvoice {

    /** {@code today} is the head office's day, by which it is overdue. */
    public record Shown(InvoiceQueries.Sheet sheet, LocalDate today) {}

    private final InvoiceQueries queries;
    private final Today today;

    public ShowInvoice(InvoiceQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    public Shown execute(Actor actor, InvoiceId invoice) {
        var within = Reaching.of(actor, Permission.PAYMENTS_VIEW);
        return new Shown(
                queries.sheet(within, invoice).orElseThrow(InvoiceDesk::noSuch), today.day());
    }
}

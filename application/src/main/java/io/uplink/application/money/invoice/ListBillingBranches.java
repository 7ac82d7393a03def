package io.uplink.application.money.invoice;

import io.uplink.application.money.invoice.port.InvoiceQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.util.List;

/** Offers the branches whose invoices a reader sees. */
@UseCase
public final class ListBillingBranches {

    private final InvoiceQueries queries;

    public ListBillingBranches(InvoiceQueries queries) {
        this.queries = queries;
    }

    public List<InvoiceQueries.Branch> execute(Actor actor) {
        return queries.branches(Reaching.of(actor, Permission.PAYMENTS_VIEW));
    }
}

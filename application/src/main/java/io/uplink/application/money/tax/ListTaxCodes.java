package io.uplink.application.money.tax;

import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.tax.port.TaxQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.tax.TaxCode;
import java.time.LocalDate;
import java.util.List;

/** Shows the taxes, to whoever keeps them or charges them. */
@UseCase
public final class ListTaxCodes {

    /** {@code today} is the head office's day, by which a rate applies. */
    public record Shown(List<TaxCode> taxes, LocalDate today) {}

    private final TaxQueries queries;
    private final Today today;

    public ListTaxCodes(TaxQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    public Shown execute(Actor actor) {
        if (actor.reach(Permission.ACCOUNTING_INVOICES).isEmpty()) {
            actor.require(Permission.ACCOUNTING_PRODUCTS);
        }
        return new Shown(queries.all(), today.day());
    }
}

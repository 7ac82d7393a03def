package io.uplink.application.money.catalogue;

import io.uplink.application.money.ledger.port.LedgerQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.catalogue.Product;
import io.uplink.domain.money.ledger.AccountCode;
import java.util.List;

/** Offers the accounts that sales may be credited to. */
@UseCase
public final class ChooseRevenueAccounts {

    private final LedgerQueries queries;

    public ChooseRevenueAccounts(LedgerQueries queries) {
        this.queries = queries;
    }

    public List<LedgerQueries.Choice> execute(Actor actor) {
        if (actor.reach(Permission.ACCOUNTING_INVOICES).isEmpty()) {
            actor.require(Permission.ACCOUNTING_PRODUCTS);
        }
        return queries.choices().stream()
                .filter(one -> Product.isRevenue(new AccountCode(one.code())))
                .toList();
    }
}

package io.uplink.application.money.ledger;

import io.uplink.application.money.ledger.port.LedgerQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.Placement;
import java.util.List;

/** Offers the accounts that a line may name. */
@UseCase
public final class ChooseAccounts {

    private final LedgerQueries queries;

    public ChooseAccounts(LedgerQueries queries) {
        this.queries = queries;
    }

    public List<LedgerQueries.Choice> execute(Actor actor) {
        actor.require(Permission.ACCOUNTING_VIEW, Placement.company());
        return queries.choices();
    }
}

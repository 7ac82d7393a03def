package io.uplink.application.money.payment;

import io.uplink.application.money.ledger.port.LedgerQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.ledger.PostingRule;
import io.uplink.domain.money.ledger.Side;
import java.util.List;

/** Offers the accounts where money is kept. */
@UseCase
public final class ChooseCashAccounts {

    private final LedgerQueries queries;

    public ChooseCashAccounts(LedgerQueries queries) {
        this.queries = queries;
    }

    public List<LedgerQueries.Choice> execute(Actor actor) {
        if (actor.reach(Permission.PAYMENTS_REFUND).isEmpty()) {
            actor.require(Permission.PAYMENTS_MANAGE);
        }
        return queries.choices().stream()
                .filter(one ->
                        PostingRule.PAYMENT_KEPT.allows(new AccountCode(one.code()), Side.DEBIT))
                .toList();
    }
}

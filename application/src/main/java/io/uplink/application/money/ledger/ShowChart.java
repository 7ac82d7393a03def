package io.uplink.application.money.ledger;

import io.uplink.application.money.ledger.port.LedgerQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.ledger.Chart;
import io.uplink.domain.shared.Placement;

/** Shows every account with its balance of today. */
@UseCase
public final class ShowChart {

    private final LedgerQueries queries;
    private final Today today;

    public ShowChart(LedgerQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    public Chart execute(Actor actor) {
        actor.require(Permission.ACCOUNTING_VIEW, Placement.company());
        return Chart.of(queries.sums(today.day()));
    }
}

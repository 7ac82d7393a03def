package io.uplink.application.money.ledger;

import io.uplink.application.money.ledger.port.LedgerQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.Placement;
import java.util.Optional;

/** Lists the journal, the latest day first. */
@UseCase
public final class FindEntries {

    /** What is looked for, and which page of it. */
    public record Input(LedgerQueries.Filter filter, Optional<String> cursor, int size) {}

    private final LedgerQueries queries;

    public FindEntries(LedgerQueries queries) {
        this.queries = queries;
    }

    public Page<LedgerQueries.Line> execute(Actor actor, Input input) {
        actor.require(Permission.ACCOUNTING_VIEW, Placement.company());
        return queries.entries(input.filter(), input.cursor(), input.size());
    }
}

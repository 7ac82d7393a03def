package io.uplink.application.money.ledger;

import io.uplink.application.money.ledger.port.LedgerQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.ledger.EntryId;
import io.uplink.domain.shared.Placement;

/** Shows one entry with its lines. */
@UseCase
public final class ShowEntry {

    private final LedgerQueries queries;

    public ShowEntry(LedgerQueries queries) {
        this.queries = queries;
    }

    public LedgerQueries.Sheet execute(Actor actor, EntryId entry) {
        actor.require(Permission.ACCOUNTING_VIEW, Placement.company());
        return queries.entry(entry).orElseThrow(LedgerPosting::noSuch);
    }
}

package io.uplink.application.money.ledger;

import io.uplink.application.money.ledger.port.LedgerQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.ledger.AccountId;
import io.uplink.domain.shared.Placement;
import java.time.LocalDate;
import java.util.Optional;

/** Shows the lines of an account with what stood on it after each. */
@UseCase
public final class ShowStatement {

    /** Which account, which days and which page of them. */
    public record Input(
            AccountId account,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<String> cursor,
            int size) {}

    private final LedgerQueries queries;

    public ShowStatement(LedgerQueries queries) {
        this.queries = queries;
    }

    public LedgerQueries.Statement execute(Actor actor, Input input) {
        actor.require(Permission.ACCOUNTING_VIEW, Placement.company());
        return queries.statement(
                        input.account(), input.from(), input.until(), input.cursor(), input.size())
                .orElseThrow(LedgerPosting::noSuch);
    }
}

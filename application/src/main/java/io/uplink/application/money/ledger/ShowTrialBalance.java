package io.uplink.application.money.ledger;

import io.uplink.application.money.ledger.port.LedgerQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.ledger.TrialBalance;
import io.uplink.domain.shared.Placement;
import java.time.LocalDate;
import java.util.Optional;

/** Adds up every account at the end of a day. */
@UseCase
public final class ShowTrialBalance {

    /** {@code day} is empty for today. */
    public record Input(Optional<LocalDate> day) {}

    private final LedgerQueries queries;
    private final Today today;

    public ShowTrialBalance(LedgerQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    public TrialBalance execute(Actor actor, Input input) {
        actor.require(Permission.ACCOUNTING_VIEW, Placement.company());
        var day = input.day().orElseGet(today::day);
        return TrialBalance.of(day, queries.books().currency(), queries.sums(day));
    }
}

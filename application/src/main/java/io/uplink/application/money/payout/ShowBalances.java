package io.uplink.application.money.payout;

import io.uplink.application.money.mpesa.port.MpesaQueries.Scope;
import io.uplink.application.money.payout.port.BalanceStore;
import io.uplink.application.money.payout.port.BalanceStore.Row;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.Money;
import java.util.List;
import java.util.Optional;

/** What Safaricom says paybills and tills hold, beside what the books say of all of them. */
@UseCase
public final class ShowBalances {

    /**
     * The answers.
     *
     * @param told the sum of what was told; empty until each active one has an answer
     * @param books for who sees all branches only: the account is one for all
     */
    public record Shown(List<Row> rows, Optional<Money> told, Optional<Money> books) {

        /** How much more Safaricom says than the books. */
        public Optional<Money> difference() {
            return told.flatMap(sum -> books.map(sum::minus));
        }
    }

    private final BalanceStore store;

    public ShowBalances(BalanceStore store) {
        this.store = store;
    }

    public Shown execute(Actor actor) {
        var reach = actor.require(Permission.PAYMENTS_VIEW);
        var rows = store.rows(new Scope(actor.requirePerson(), reach));
        var active = rows.stream().filter(Row::active).toList();
        var told =
                !active.isEmpty() && active.stream().allMatch(row -> row.amount().isPresent())
                        ? Optional.of(
                                active.stream()
                                        .map(row -> row.amount().orElseThrow())
                                        .reduce(Money.zero(Money.KES), Money::plus))
                        : Optional.<Money>empty();
        return new Shown(
                rows, told, reach == Reach.ALL ? Optional.of(store.inBooks()) : Optional.empty());
    }
}

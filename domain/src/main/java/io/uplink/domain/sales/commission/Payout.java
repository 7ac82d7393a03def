package io.uplink.domain.sales.commission;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Commissions that are paid together, with all that has to come back: a debt is never left behind
 * while money goes out.
 *
 * @param entries chosen ones and those that have to come back
 * @param account of the chart, from which the money goes
 */
public record Payout(
        PayoutId id,
        SalespersonId salesperson,
        List<CommissionEntryId> entries,
        Money amount,
        String account,
        LocalDate day) {

    public Payout {
        entries = List.copyOf(entries);
        if (!amount.isPositive()) {
            throw new DomainException(new SalespersonError.NothingToPay());
        }
    }

    /**
     * Of what waits; refuses if something chosen does not.
     *
     * @param open all that waits for this salesperson
     */
    public static Payout of(
            PayoutId id,
            SalespersonId salesperson,
            List<CommissionEntry> open,
            Set<CommissionEntryId> chosen,
            String account,
            LocalDate day) {
        var left = new HashSet<>(chosen);
        var paid =
                open.stream()
                        .filter(one -> left.remove(one.id()) || one.amount().isNegative())
                        .toList();
        if (!left.isEmpty()) {
            throw new DomainException(new SalespersonError.PaidAlready());
        }
        var sum =
                paid.stream()
                        .map(CommissionEntry::amount)
                        .reduce(Money::plus)
                        .orElseThrow(
                                () -> new DomainException(new SalespersonError.NothingToPay()));
        return new Payout(
                id,
                salesperson,
                paid.stream().map(CommissionEntry::id).toList(),
                sum,
                account,
                day);
    }
}

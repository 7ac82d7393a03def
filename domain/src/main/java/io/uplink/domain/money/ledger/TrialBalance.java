package io.uplink.domain.money.ledger;

import io.uplink.domain.shared.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/**
 * What stands on every account at the end of a day, each on the side where it is: both sides must
 * come to the same.
 *
 * @param rows those on which something stands, by code
 */
public record TrialBalance(LocalDate day, List<Row> rows, Money debit, Money credit) {

    /** An account; one of the two amounts is nothing. */
    public record Row(Account account, Money debit, Money credit) {

        static Row of(AccountSum sum) {
            var nothing = Money.zero(sum.debit().currency());
            var difference = sum.difference();
            return difference.isNegative()
                    ? new Row(sum.account(), nothing, nothing.minus(difference))
                    : new Row(sum.account(), difference, nothing);
        }
    }

    public TrialBalance {
        rows = List.copyOf(rows);
    }

    public static TrialBalance of(LocalDate day, Currency currency, List<AccountSum> sums) {
        var rows = sums.stream().filter(sum -> sum.difference().minor() != 0).map(Row::of).toList();
        return new TrialBalance(
                day,
                rows,
                rows.stream().map(Row::debit).reduce(Money.zero(currency), Money::plus),
                rows.stream().map(Row::credit).reduce(Money.zero(currency), Money::plus));
    }

    /** Nothing, unless somebody wrote past every rule. */
    public Money difference() {
        return debit.minus(credit);
    }

    public boolean isBalanced() {
        return difference().minor() == 0;
    }
}

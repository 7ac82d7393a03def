package io.uplink.domain.money.ledger;

import io.uplink.domain.shared.Money;

/** An account with all that was debited and credited to it. */
public record AccountSum(Account account, Money debit, Money credit) {

    /** Debits less credits. */
    public Money difference() {
        return debit.minus(credit);
    }

    /** As its type grows: an income of 100 is 100, not -100. */
    public Money balance() {
        return account.type().normal() == Side.DEBIT ? difference() : credit.minus(debit);
    }
}

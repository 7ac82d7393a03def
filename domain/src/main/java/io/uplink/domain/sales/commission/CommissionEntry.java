package io.uplink.domain.sales.commission;

import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an order changed in what its salesperson is owed. What is owed in all is the sum of the open
 * ones, and stands in the books as such.
 *
 * @param amount below zero where it was taken back
 * @param open whether it waits to be paid: not when it was, nor when it was taken back before
 * @param payout with which it was paid
 */
public record CommissionEntry(
        CommissionEntryId id,
        SalespersonId salesperson,
        OrderId order,
        Kind kind,
        Money amount,
        LocalDate day,
        boolean open,
        Optional<PayoutId> payout) {

    /** There is one of each for an order and its salesperson at most. */
    public enum Kind {
        EARNED,
        TAKEN_BACK;

        /** As stored and sent. */
        public String code() {
            return this == EARNED ? "earned" : "taken-back";
        }

        public static Kind ofCode(String code) {
            return code.equals("earned") ? EARNED : TAKEN_BACK;
        }
    }

    public CommissionEntry {
        if (kind == Kind.EARNED ? !amount.isPositive() : !amount.isNegative()) {
            throw new IllegalArgumentException("earned is more, taken back is less");
        }
        if (open && payout.isPresent()) {
            throw new IllegalArgumentException("what is paid does not wait to be");
        }
    }

    public static CommissionEntry earned(
            CommissionEntryId id,
            SalespersonId salesperson,
            OrderId order,
            Money amount,
            LocalDate day) {
        return new CommissionEntry(
                id, salesperson, order, Kind.EARNED, amount, day, true, Optional.empty());
    }

    /** Its opposite: it waits only if this was paid, for otherwise both come to nothing. */
    public CommissionEntry opposite(CommissionEntryId next, LocalDate today) {
        return new CommissionEntry(
                next,
                salesperson,
                order,
                Kind.TAKEN_BACK,
                Money.ofMinor(-amount.minor(), amount.currency()),
                today,
                payout.isPresent(),
                Optional.empty());
    }
}

package io.uplink.domain.sales.commission;

import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What somebody is to sell in a month: orders, revenue, or both.
 *
 * @param revenue of the prices of those orders
 */
public record Target(
        SalespersonId salesperson,
        YearMonth month,
        Optional<Integer> orders,
        Optional<Money> revenue) {

    private static final int MOST_ORDERS = 10_000;
    private static final int MOST_MONTHS_AHEAD = 24;

    /** Reads what was typed; both blank is no target. */
    public static Target parse(
            SalespersonId salesperson,
            YearMonth month,
            String orders,
            String revenue,
            YearMonth now) {
        var faults = new Faults();
        if (month.isBefore(now) || month.isAfter(now.plusMonths(MOST_MONTHS_AHEAD))) {
            faults.add("month", "salesperson.month");
        }
        var many = faults.parse("orders", () -> number(orders));
        var much = faults.parse("revenue", () -> money(revenue));
        faults.refuse();
        return new Target(salesperson, month, many.flatMap(one -> one), much.flatMap(one -> one));
    }

    /** Whether there is anything to reach. */
    public boolean isNone() {
        return orders.isEmpty() && revenue.isEmpty();
    }

    private static Optional<Integer> number(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            var number = Integer.parseInt(typed.strip());
            if (number < 1 || number > MOST_ORDERS) {
                throw Invalid.of("orders", "number.out-of-range");
            }
            return Optional.of(number);
        } catch (NumberFormatException unreadable) {
            throw Invalid.of("orders", "number.unreadable");
        }
    }

    private static Optional<Money> money(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        var money = Money.parse(typed, Money.KES);
        if (!money.isPositive()) {
            throw Invalid.of("revenue", "number.out-of-range");
        }
        return Optional.of(money);
    }
}

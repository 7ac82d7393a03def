package io.uplink.domain.sales.commission;

import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What somebody gets for an order. */
public sealed interface CommissionRate {

    /** Of the price of the first period; half a cent is rounded up. */
    Money of(Money price);

    /**
     * A part of the price.
     *
     * @param basisPoints hundredths of a percent, 1 to 10,000
     */
    record Percentage(int basisPoints) implements CommissionRate {

        public Percentage {
            if (basisPoints < 1 || basisPoints > 10_000) {
                throw Invalid.of("value", "salesperson.percentage");
            }
        }

        @Override
        public Money of(Money price) {
            return price.times(BigDecimal.valueOf(basisPoints, 4), RoundingMode.HALF_UP);
        }
    }

    /** The same for each order. */
    record Fixed(Money amount) implements CommissionRate {

        public Fixed {
            if (!amount.isPositive()) {
                throw Invalid.of("value", "number.out-of-range");
            }
        }

        @Override
        public Money of(Money price) {
            return amount;
        }
    }

    /** {@code percentage} or {@code fixed}, as stored and sent. */
    default String kind() {
        return switch (this) {
            case Percentage _ -> "percentage";
            case Fixed _ -> "fixed";
        };
    }

    /** As typed and shown: {@code 12.5}, or an amount. */
    default String value() {
        return switch (this) {
            case Percentage part ->
                    BigDecimal.valueOf(part.basisPoints(), 2).stripTrailingZeros().toPlainString();
            case Fixed fixed -> fixed.amount().toDecimal();
        };
    }

    /** Reads what was typed. */
    static CommissionRate parse(String kind, String value) {
        return switch (kind) {
            case "percentage" -> new Percentage(basisPoints(value));
            case "fixed" -> new Fixed(Money.parse(value, Money.KES));
            default -> throw Invalid.of("kind", "choice.unknown");
        };
    }

    private static int basisPoints(String value) {
        try {
            return new BigDecimal(value.strip()).movePointRight(2).intValueExact();
        } catch (ArithmeticException | NumberFormatException unreadable) {
            throw Invalid.of("value", "salesperson.percentage");
        }
    }
}

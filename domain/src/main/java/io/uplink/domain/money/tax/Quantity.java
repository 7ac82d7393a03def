package io.uplink.domain.money.tax;

import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many, or how much of something: above nothing, to a thousandth. */
public record Quantity(long thousandths) {

    public static final Quantity ONE = new Quantity(1_000);

    /** A million: a thousand times what any line needs. */
    public static final long MOST_THOUSANDTHS = 1_000_000_000L;

    private static final int PLACES = 3;

    public Quantity {
        if (thousandths < 1 || thousandths > MOST_THOUSANDTHS) {
            throw Invalid.of("quantity", "quantity.out-of-range");
        }
    }

    /** Reads what people type: {@code 2}, {@code 1.5}. */
    public static Quantity parse(String typed) {
        try {
            var plain = typed.strip().replace(",", "");
            return new Quantity(new BigDecimal(plain).movePointRight(PLACES).longValueExact());
        } catch (ArithmeticException | NumberFormatException unreadable) {
            throw Invalid.of("quantity", typed.isBlank() ? "required" : "quantity.unreadable");
        }
    }

    /** To the cent, half up. */
    public Money times(Money each) {
        return each.times(BigDecimal.valueOf(thousandths, PLACES), RoundingMode.HALF_UP);
    }

    /** {@code 2}, {@code 1.5}. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(thousandths, PLACES).stripTrailingZeros().toPlainString();
    }
}

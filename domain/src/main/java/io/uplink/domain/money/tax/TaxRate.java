package io.uplink.domain.money.tax;

import io.uplink.domain.shared.Invalid;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is charged from a day on, until the next rate begins.
 *
 * @param basisPoints hundredths of a percent: 1,600 is 16 %
 */
public record TaxRate(LocalDate from, int basisPoints) {

    public static final int WHOLE = 10_000;

    private static final int PLACES = 2;

    public TaxRate {
        requireRate(basisPoints);
    }

    /** Reads what people type: {@code 16}, {@code 16 %}, {@code 7.25}. */
    public static int parse(String field, String typed) {
        try {
            var plain = typed.strip().replace("%", "").strip();
            return new BigDecimal(plain).movePointRight(PLACES).intValueExact();
        } catch (ArithmeticException | NumberFormatException unreadable) {
            throw Invalid.of(field, typed.isBlank() ? "required" : "tax.rate-unreadable");
        }
    }

    /** As people write it: {@code 16 %}. */
    public static String words(int basisPoints) {
        return BigDecimal.valueOf(basisPoints, PLACES).stripTrailingZeros().toPlainString() + " %";
    }

    private static void requireRate(int basisPoints) {
        if (basisPoints < 0 || basisPoints > WHOLE) {
            throw Invalid.of("rate", "tax.rate-out-of-range");
        }
    }
}

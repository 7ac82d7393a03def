package io.uplink.domain.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * An exact amount in the minor unit of its currency: 1,250.50 KES is {@code Money(125_050, KES)}.
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    public static final Currency KES = Currency.getInstance("KES");

    /**
     * A currency equals itself alone, and a constant that was made when a native binary was built
     * is not the one that the running program is given: here both become the latter.
     */
    public Money {
        currency = Currency.getInstance(currency.getCurrencyCode());
    }

    public static Money ofMinor(long minor, Currency currency) {
        return new Money(minor, currency);
    }

    public static Money ofMajor(long major, Currency currency) {
        return new Money(Math.multiplyExact(major, minorPerMajor(currency)), currency);
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * Reads what people type: {@code 1500}, {@code 1,500.50}. More digits than the currency has are
     * refused, not rounded; so is anything else that is no plain amount.
     */
    public static Money parse(String text, Currency currency) {
        try {
            var major = new BigDecimal(text.strip().replace(",", "").replace(" ", ""));
            return new Money(
                    major.movePointRight(currency.getDefaultFractionDigits()).longValueExact(),
                    currency);
        } catch (ArithmeticException | NumberFormatException unreadable) {
            throw Invalid.of("amount", "amount.unreadable");
        }
    }

    public Money plus(Money augend) {
        return new Money(Math.addExact(minor, sameCurrency(augend).minor), currency);
    }

    public Money minus(Money subtrahend) {
        return new Money(Math.subtractExact(minor, sameCurrency(subtrahend).minor), currency);
    }

    /** The caller names the rounding because tax, interest and commission differ. */
    public Money times(BigDecimal rate, RoundingMode rounding) {
        var product = BigDecimal.valueOf(minor).multiply(rate).setScale(0, rounding);
        return new Money(product.longValueExact(), currency);
    }

    /** Splits into parts that differ by one minor unit at most and sum to the whole. */
    public List<Money> split(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("at least one part");
        }
        var each = minor / parts;
        var left = minor % parts;
        var shares = new ArrayList<Money>(parts);
        for (var i = 0; i < parts; i++) {
            var extra = i < Math.abs(left) ? Long.signum(left) : 0;
            shares.add(new Money(each + extra, currency));
        }
        return List.copyOf(shares);
    }

    public boolean isIn(Currency other) {
        return currency.getCurrencyCode().equals(other.getCurrencyCode());
    }

    public boolean isNegative() {
        return minor < 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    /** As a plain decimal number of major units, {@code 1250.50}; {@link #parse} reads it back. */
    public String toDecimal() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits()).toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, sameCurrency(other).minor);
    }

    private Money sameCurrency(Money other) {
        if (!isIn(other.currency)) {
            throw new IllegalArgumentException(
                    "expected %s, got %s".formatted(currency, other.currency));
        }
        return other;
    }

    private static long minorPerMajor(Currency currency) {
        return BigDecimal.TEN.pow(currency.getDefaultFractionDigits()).longValueExact();
    }
}

package io.uplink.domain.money.tax;

import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;

/**
 * What a line is reckoned from.
 *
 * @param taxIncluded whether the tax is in the price
 * @param basisPoints the rate of its tax
 */
public record PricedItem(
        Quantity quantity,
        Money unitPrice,
        boolean taxIncluded,
        Discount discount,
        int basisPoints) {

    /** A thousand million: no single thing costs more. */
    public static final long MOST_MINOR = 100_000_000_000L;

    public PricedItem {
        if (unitPrice.isNegative()) {
            throw Invalid.of("unitPrice", "amount.negative");
        }
        if (unitPrice.minor() > MOST_MINOR) {
            throw Invalid.of("unitPrice", "amount.too-large");
        }
    }

    /** Before any discount. */
    Money gross() {
        return quantity.times(unitPrice);
    }

    /** As it is priced, after the line's own discount. */
    Money priced() {
        var gross = gross();
        return gross.minus(discount.of(gross));
    }
}

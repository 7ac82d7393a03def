package io.uplink.domain.money.subscription;

import io.uplink.domain.money.invoice.InvoiceLine;
import io.uplink.domain.money.tax.Discount;
import io.uplink.domain.money.tax.Quantity;
import io.uplink.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;

/**
 * What is charged for the days of a period.
 *
 * @param days those that are charged
 * @param whole the period in which they lie
 */
public record PeriodCharge(Period days, Period whole, SubscribedItem item) {

    public boolean isPart() {
        return !days.equals(whole);
    }

    /** The price of these days; parts of a period always come to the price of the whole. */
    public Money price() {
        return part(
                item.price(),
                whole.days(),
                (int) ChronoUnit.DAYS.between(whole.from(), days.from()),
                days.days());
    }

    /**
     * So much of an amount as falls on some of its days: what all days up to the last of them come
     * to, rounded, less what those before the first do. However the days are cut, the parts come to
     * the whole, and none is more than a cent off.
     */
    static Money part(Money amount, int of, int skipped, int taken) {
        return upTo(amount, of, skipped + taken).minus(upTo(amount, of, skipped));
    }

    private static Money upTo(Money amount, int of, int days) {
        var minor =
                BigDecimal.valueOf(amount.minor())
                        .multiply(BigDecimal.valueOf(days))
                        .divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_UP);
        return Money.ofMinor(minor.longValueExact(), amount.currency());
    }

    /** As an invoice says it. */
    public InvoiceLine line(int basisPoints) {
        return new InvoiceLine(
                item.product(),
                text(),
                Quantity.ONE,
                price(),
                item.taxIncluded(),
                Discount.none(),
                item.tax(),
                basisPoints,
                item.revenue());
    }

    /** {@code Home 20, 01/12/2026 – 31/12/2026}, and for a part {@code (17/31)} behind it. */
    public String text() {
        var text = days.words(item.name());
        return isPart() ? text + " (" + days.days() + "/" + whole.days() + ")" : text;
    }
}

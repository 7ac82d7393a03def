package io.uplink.domain.money.tax;

import io.uplink.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a line comes to.
 *
 * @param discount its own and its share of the document's, as it is priced
 */
public record Charge(Money gross, Money discount, Money net, Money tax) {

    public Money total() {
        return net.plus(tax);
    }

    /** Rounded half up, once: of what is excluded the tax is added, of what is included taken. */
    static Charge of(Money gross, Money discount, boolean taxIncluded, int basisPoints) {
        var priced = gross.minus(discount);
        if (!taxIncluded) {
            return new Charge(gross, discount, priced, share(priced, basisPoints, TaxRate.WHOLE));
        }
        var tax = share(priced, basisPoints, TaxRate.WHOLE + basisPoints);
        return new Charge(gross, discount, priced.minus(tax), tax);
    }

    private static Money share(Money whole, long part, long of) {
        var minor =
                BigDecimal.valueOf(whole.minor())
                        .multiply(BigDecimal.valueOf(part))
                        .divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_UP);
        return Money.ofMinor(minor.longValueExact(), whole.currency());
    }
}

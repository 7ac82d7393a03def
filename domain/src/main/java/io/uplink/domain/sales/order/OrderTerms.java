package io.uplink.domain.sales.order;

import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.shared.Money;

/**
 * What was ordered at which price, as it was on that day: a package that is changed later does not
 * change what was agreed.
 *
 * @param price of the first period, with all taxes in it
 * @param installation once, with all taxes in it; may be nothing
 */
public record OrderTerms(PackageId pack, String packageName, Money price, Money installation) {

    public OrderTerms {
        if (!price.isPositive() || installation.isNegative()) {
            throw new IllegalArgumentException("an order has a price");
        }
    }

    public Money total() {
        return price.plus(installation);
    }
}

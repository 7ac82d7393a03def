package io.uplink.domain.money.subscription;

import io.uplink.domain.money.catalogue.ProductId;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.tax.PricedItem;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Money;
import java.util.Optional;
import java.util.UUID;

/**
 * What is subscribed to, as it was when it was: what becomes of the package or product, and of its
 * price, is nothing to it.
 *
 * @param offer the package it was made from
 * @param product the product it was made from
 * @param price of a whole period
 * @param taxIncluded whether the tax is in the price
 */
public record SubscribedItem(
        Optional<UUID> offer,
        Optional<ProductId> product,
        String name,
        Money price,
        boolean taxIncluded,
        TaxCodeId tax,
        AccountCode revenue) {

    public static final int LONGEST_NAME = 100;

    public SubscribedItem {
        var faults = new Faults();
        name = faults.text("name", Optional.of(name), LONGEST_NAME);
        if (!price.isPositive()) {
            faults.add("price", "amount.not-positive");
        }
        if (price.minor() > PricedItem.MOST_MINOR) {
            faults.add("price", "amount.too-large");
        }
        faults.refuse();
        if (offer.isPresent() && product.isPresent()) {
            throw new IllegalArgumentException("a package or a product, not both");
        }
    }
}

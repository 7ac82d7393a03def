package io.uplink.domain.money.invoice;

import io.uplink.domain.money.catalogue.ProductId;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.tax.Discount;
import io.uplink.domain.money.tax.PricedItem;
import io.uplink.domain.money.tax.Quantity;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Money;
import java.util.Optional;

/**
 * What is charged for. It says everything itself: what becomes of the product is nothing to it.
 *
 * @param product what it was made from; empty for a line that was written freely
 * @param basisPoints the rate of its tax on the day it was reckoned for
 */
public record InvoiceLine(
        Optional<ProductId> product,
        String description,
        Quantity quantity,
        Money unitPrice,
        boolean taxIncluded,
        Discount discount,
        TaxCodeId tax,
        int basisPoints,
        AccountCode revenue) {

    public static final int LONGEST_DESCRIPTION = 200;

    public InvoiceLine {
        var faults = new Faults();
        description = faults.text("description", Optional.of(description), LONGEST_DESCRIPTION);
        faults.refuse();
    }

    PricedItem priced() {
        return new PricedItem(quantity, unitPrice, taxIncluded, discount, basisPoints);
    }

    InvoiceLine taxedAt(int rate) {
        return new InvoiceLine(
                product,
                description,
                quantity,
                unitPrice,
                taxIncluded,
                discount,
                tax,
                rate,
                revenue);
    }
}

package io.uplink.domain.money.catalogue;

import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.tax.PricedItem;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Money;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A service or product with its price. Documents copy what they need: changing it changes none of
 * them.
 *
 * @param code what people and programs know it by; it stays for good
 * @param taxIncluded whether the tax is in the price
 * @param revenue the account that its sales are credited to
 */
public record Product(
        ProductId id,
        String code,
        String name,
        Optional<String> description,
        ProductKind kind,
        Money unitPrice,
        boolean taxIncluded,
        TaxCodeId tax,
        AccountCode revenue,
        boolean active,
        long version) {

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_DESCRIPTION = 300;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9._-]{0,19}");

    /** Services, installations, equipment, rental. */
    private static final Set<String> REVENUE = Set.of("41", "42", "43", "44");

    public Product {
        var faults = new Faults();
        if (!CODE.matcher(code).matches()) {
            faults.add("code", code.isBlank() ? "required" : "product.code-unreadable");
        }
        name = faults.text("name", Optional.of(name), LONGEST_NAME);
        description = faults.optionalText("description", description, LONGEST_DESCRIPTION);
        if (unitPrice.isNegative()) {
            faults.add("price", "amount.negative");
        }
        if (unitPrice.minor() > PricedItem.MOST_MINOR) {
            faults.add("price", "amount.too-large");
        }
        if (!isRevenue(revenue)) {
            faults.add("revenue", "product.no-revenue");
        }
        faults.refuse();
    }

    /** Whether sales may be credited to it. */
    public static boolean isRevenue(AccountCode account) {
        return REVENUE.contains(account.value().substring(0, 2));
    }

    /** Not offered for new lines any more, or again. */
    public Product offered(boolean again) {
        return new Product(
                id,
                code,
                name,
                description,
                kind,
                unitPrice,
                taxIncluded,
                tax,
                revenue,
                again,
                version);
    }
}

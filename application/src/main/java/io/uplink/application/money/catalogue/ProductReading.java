package io.uplink.application.money.catalogue;

import io.uplink.application.money.ledger.port.AccountRepository;
import io.uplink.application.money.tax.port.TaxCodeRepository;
import io.uplink.application.shared.Part;
import io.uplink.domain.money.catalogue.Product;
import io.uplink.domain.money.catalogue.ProductId;
import io.uplink.domain.money.catalogue.ProductKind;
import io.uplink.domain.money.ledger.Account;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.tax.TaxCode;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes a product of what was typed; its tax and its account must be there. */
@Part
public final class ProductReading {

    private final TaxCodeRepository taxes;
    private final AccountRepository accounts;

    public ProductReading(TaxCodeRepository taxes, AccountRepository accounts) {
        this.taxes = taxes;
        this.accounts = accounts;
    }

    /** {@code code} is the one it has already, {@code active} whether it is offered. */
    Product read(ProductForm typed, ProductId id, Optional<Product> before) {
        var faults = new Faults();
        var kind = faults.parse("kind", () -> ProductKind.ofCode(typed.kind().strip()));
        if (typed.price().isEmpty()) {
            faults.add("price", "required");
        }
        var tax = faults.parse("tax", () -> tax(typed.tax().strip()));
        var account = faults.parse("revenue", () -> account(typed.revenue()));
        faults.refuse();
        return new Product(
                id,
                before.map(Product::code)
                        .orElseGet(() -> typed.code().strip().toUpperCase(Locale.ROOT)),
                typed.name(),
                Optional.of(typed.description()),
                kind.orElseThrow(),
                typed.price().orElseThrow(),
                typed.taxIncluded(),
                tax.orElseThrow().id(),
                account.orElseThrow().code(),
                before.map(Product::active).orElse(true),
                before.map(Product::version).orElse(0L));
    }

    private TaxCode tax(String code) {
        return taxes.findByCode(code)
                .orElseThrow(
                        () -> Invalid.of("tax", code.isEmpty() ? "required" : "choice.unknown"));
    }

    private Account account(String typed) {
        var code = AccountCode.parse(typed);
        var account =
                accounts.findByCodes(Set.of(code)).stream()
                        .findAny()
                        .filter(known -> known.active() && !known.heading());
        return account.orElseThrow(() -> Invalid.of("revenue", "choice.unknown"));
    }
}

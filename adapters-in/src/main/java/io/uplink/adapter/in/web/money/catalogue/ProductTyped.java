package io.uplink.adapter.in.web.money.catalogue;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.money.catalogue.ProductForm;
import io.uplink.domain.money.catalogue.Product;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Money;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A product as typed. */
@TemplateData
public class ProductTyped {

    @RestForm @Nullable String code;
    @RestForm @Nullable String name;
    @RestForm @Nullable String description;
    @RestForm @Nullable String kind;
    @RestForm @Nullable String price;
    @RestForm @Nullable String taxIncluded;
    @RestForm @Nullable String tax;
    @RestForm @Nullable String revenue;
    @RestForm @Nullable Long version;

    /** As it is, to be changed. */
    static ProductTyped of(Product product, String tax) {
        var typed = new ProductTyped();
        typed.code = product.code();
        typed.name = product.name();
        typed.description = product.description().orElse("");
        typed.kind = product.kind().code();
        typed.price = product.unitPrice().toDecimal();
        typed.taxIncluded = product.taxIncluded() ? "on" : null;
        typed.tax = tax;
        typed.revenue = product.revenue().value();
        return typed;
    }

    static ProductForm input(ProductTyped typed) {
        var faults = new Faults();
        var amount =
                typed.price().isBlank()
                        ? Optional.<Money>empty()
                        : faults.parse("price", () -> Money.parse(typed.price(), Money.KES));
        faults.refuse();
        return new ProductForm(
                typed.code(),
                typed.name(),
                typed.description(),
                typed.kind(),
                amount,
                typed.isTaxIncluded(),
                typed.tax(),
                typed.revenue());
    }

    public String code() {
        return Inputs.text(code);
    }

    public String name() {
        return Inputs.text(name);
    }

    public String description() {
        return Inputs.text(description);
    }

    public String kind() {
        return Inputs.text(kind);
    }

    public String price() {
        return Inputs.text(price);
    }

    public boolean isTaxIncluded() {
        return taxIncluded != null;
    }

    public String tax() {
        return Inputs.text(tax);
    }

    public String revenue() {
        return Inputs.text(revenue);
    }
}

package io.uplink.adapter.in.web.money.catalogue;

import io.quarkus.qute.TemplateData;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.application.money.catalogue.ProductForm;
import io.uplink.application.shared.Page;
import io.uplink.domain.money.catalogue.Product;
import io.uplink.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The catalogue as it is shown and sent. */
public final class ProductViews {

    private ProductViews() {}

    /** A product of the list. */
    @TemplateData
    public record ProductRow(
            String id,
            String code,
            String name,
            String kind,
            String price,
            String tax,
            boolean taxIncluded,
            String revenue,
            boolean active) {}

    /** The list and what it is narrowed to. */
    @TemplateData
    public record ProductsPage(
            Page<ProductRow> rows,
            String text,
            List<Option> kinds,
            List<Option> states,
            String query,
            String currency) {}

    /** The form of a product; {@code id} is empty for a new one. */
    @TemplateData
    public record ProductPage(
            String id,
            ProductTyped form,
            List<Option> kinds,
            List<Option> taxes,
            List<Option> accounts,
            boolean active,
            long version,
            String currency) {}

    /** A product as JSON; the price is whole cents. */
    @RegisterForReflection
    public record ProductView(
            UUID id,
            String code,
            String name,
            Optional<String> description,
            String kind,
            long unitPriceMinor,
            String currency,
            boolean taxIncluded,
            UUID tax,
            String revenueAccount,
            boolean active,
            long version) {

        static ProductView of(Product product) {
            return new ProductView(
                    product.id().value(),
                    product.code(),
                    product.name(),
                    product.description(),
                    product.kind().code(),
                    product.unitPrice().minor(),
                    product.unitPrice().currency().getCurrencyCode(),
                    product.taxIncluded(),
                    product.tax().value(),
                    product.revenue().value(),
                    product.active(),
                    product.version());
        }
    }

    /**
     * A product as it is to be; its code stays as it was first given.
     *
     * @param kind service or product
     * @param tax code of a tax
     * @param revenueAccount code of an account, 41xx to 44xx
     */
    public record ProductBody(
            @Nullable String code,
            @Nullable String name,
            @Nullable String description,
            @Nullable String kind,
            @Nullable Long unitPriceMinor,
            @Nullable Boolean taxIncluded,
            @Nullable String tax,
            @Nullable String revenueAccount) {

        ProductForm input() {
            return new ProductForm(
                    Inputs.text(code),
                    Inputs.text(name),
                    Inputs.text(description),
                    Inputs.text(kind),
                    Optional.ofNullable(unitPriceMinor)
                            .map(minor -> Money.ofMinor(minor, Money.KES)),
                    Optional.ofNullable(taxIncluded).orElse(false),
                    Inputs.text(tax),
                    Inputs.text(revenueAccount));
        }
    }

    /** Whether it is offered from now on. */
    public record Offer(@Nullable Boolean active) {}
}

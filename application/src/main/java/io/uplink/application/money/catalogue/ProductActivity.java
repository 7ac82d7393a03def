package io.uplink.application.money.catalogue;

import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.domain.money.catalogue.Product;
import java.util.Map;

/** What the activity trail says about the catalogue. */
final class ProductActivity {

    private ProductActivity() {}

    static Subject subject(Product product) {
        return new Subject("product", product.id().value(), product.code() + " " + product.name());
    }

    static Map<String, Object> facts(Product product) {
        return Map.of(
                "name", product.name(),
                "description", product.description().orElse(""),
                "type", product.kind().code(),
                "amount", product.unitPrice().toDecimal(),
                "taxIncluded", product.taxIncluded(),
                "tax", product.tax().toString(),
                "account", product.revenue().value(),
                "active", product.active());
    }
}

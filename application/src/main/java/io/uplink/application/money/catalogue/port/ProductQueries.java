package io.uplink.application.money.catalogue.port;

import io.uplink.application.shared.Page;
import io.uplink.domain.money.catalogue.Product;
import io.uplink.domain.money.catalogue.ProductId;
import io.uplink.domain.money.catalogue.ProductKind;
import java.util.List;
import java.util.Optional;

/** The catalogue as screens show it: one statement each. */
public interface ProductQueries {

    Page<Line> page(Filter filter, Optional<String> cursor, int size);

    /** Those that are offered, by name. */
    List<Product> offered();

    Optional<Line> one(ProductId id);

    /**
     * Which of them; what is empty does not narrow.
     *
     * @param text part of the name or the code
     */
    record Filter(Optional<String> text, Optional<ProductKind> kind, Optional<Boolean> active) {

        public static Filter everything() {
            return new Filter(Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** A product and what its tax is called. */
    record Line(Product product, String tax) {}
}

package io.uplink.application.money.catalogue.port;

import io.uplink.domain.money.catalogue.Product;
import io.uplink.domain.money.catalogue.ProductId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the company sells. */
public interface ProductRepository {

    Optional<Product> findById(ProductId id);

    Optional<Product> findByCode(String code);

    /** Those that there are, in no order. */
    List<Product> findByCodes(Set<String> codes);

    /** Stores a new or changed one; a version that is no longer the present one is stale. */
    void save(Product product);
}

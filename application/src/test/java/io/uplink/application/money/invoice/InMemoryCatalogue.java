package io.uplink.application.money.invoice;

import io.uplink.application.money.catalogue.port.ProductRepository;
import io.uplink.application.money.tax.port.TaxCodeRepository;
import io.uplink.application.shared.Back;
import io.uplink.domain.money.catalogue.Product;
import io.uplink.domain.money.catalogue.ProductId;
import io.uplink.domain.money.tax.TaxCode;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.shared.Version;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Taxes and products in memory. */
public final class InMemoryCatalogue {

    private InMemoryCatalogue() {}

    /** Taxes. */
    public static final class Taxes implements TaxCodeRepository {

        private final Map<TaxCodeId, TaxCode> taxes = new LinkedHashMap<>();

        /** Remembers how it stands; the answer leads back there. */
        public Runnable mark() {
            return Back.to(taxes);
        }

        @Override
        public Optional<TaxCode> findById(TaxCodeId id) {
            return Optional.ofNullable(taxes.get(id));
        }

        @Override
        public Optional<TaxCode> findByCode(String code) {
            return taxes.values().stream().filter(tax -> tax.code().equals(code)).findAny();
        }

        @Override
        public List<TaxCode> findAll() {
            return List.copyOf(taxes.values());
        }

        @Override
        public void save(TaxCode tax) {
            var now = findById(tax.id()).map(TaxCode::version).orElse(0L);
            Version.requireSame(Version.of(tax.version()), now);
            taxes.put(
                    tax.id(),
                    new TaxCode(
                            tax.id(), tax.code(), tax.name(), tax.kind(), tax.rates(), now + 1));
        }
    }

    /** Products. */
    public static final class Products implements ProductRepository {

        private final Map<ProductId, Product> products = new LinkedHashMap<>();

        /** Remembers how it stands; the answer leads back there. */
        public Runnable mark() {
            return Back.to(products);
        }

        public List<Product> all() {
            return List.copyOf(products.values());
        }

        @Override
        public Optional<Product> findById(ProductId id) {
            return Optional.ofNullable(products.get(id));
        }

        @Override
        public Optional<Product> findByCode(String code) {
            return products.values().stream().filter(one -> one.code().equals(code)).findAny();
        }

        @Override
        public List<Product> findByCodes(Set<String> codes) {
            return products.values().stream().filter(one -> codes.contains(one.code())).toList();
        }

        @Override
        public void save(Product product) {
            var now = findById(product.id()).map(Product::version).orElse(0L);
            Version.requireSame(Version.of(product.version()), now);
            products.put(
                    product.id(),
                    new Product(
                            product.id(),
                            product.code(),
                            product.name(),
                            product.description(),
                            product.kind(),
                            product.unitPrice(),
                            product.taxIncluded(),
                            product.tax(),
                            product.revenue(),
                            product.active(),
                            now + 1));
        }
    }
}

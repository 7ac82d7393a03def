package io.uplink.adapter.out.postgres.money.catalogue;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.money.catalogue.port.ProductRepository;
import io.uplink.domain.money.catalogue.Product;
import io.uplink.domain.money.catalogue.ProductId;
import io.uplink.domain.money.catalogue.ProductKind;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Products, a row each. */
@ApplicationScoped
class SqlProductRepository implements ProductRepository {

    private static final String SELECT =
            """
            select id, code, name, description, kind, currency, unit_price_minor, tax_included,
                   tax_id, revenue_code, active, version
              from product where
            """;

    private static final String INSERT =
            """
            insert into product (id, code, name, description, kind, currency, unit_price_minor,
                    tax_included, tax_id, revenue_code, active, version)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1)
            """;

    private static final String UPDATE =
            """
            update product
               set name = $3, description = $4, kind = $5, currency = $6, unit_price_minor = $7,
                   tax_included = $8, tax_id = $9, revenue_code = $10, active = $11,
                   version = version + 1
             where id = $1 and version = $2
            """;

    private final Statements statements;

    SqlProductRepository(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<Product> findById(ProductId id) {
        return products(SELECT + " id = $1", id.value()).stream().findFirst();
    }

    @Override
    public Optional<Product> findByCode(String code) {
        return products(SELECT + " code = $1", code).stream().findFirst();
    }

    @Override
    public List<Product> findByCodes(Set<String> codes) {
        return products(SELECT + " code = any(string_to_array($1, ','))", String.join(",", codes));
    }

    @Override
    public void save(Product product) {
        var isNew = product.version() == 0;
        var changed =
                statements.change(
                        isNew ? INSERT : UPDATE,
                        product.id().value(),
                        isNew ? product.code() : (Object) product.version(),
                        product.name(),
                        product.description().orElse(null),
                        product.kind().code(),
                        product.unitPrice().currency().getCurrencyCode(),
                        product.unitPrice().minor(),
                        product.taxIncluded(),
                        product.tax().value(),
                        product.revenue().value(),
                        product.active());
        if (changed == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    private List<Product> products(String sql, Object argument) {
        return statements.list(Object[].class, sql, argument).stream()
                .map(SqlProductRepository::product)
                .toList();
    }

    private static Product product(Object[] row) {
        return new Product(
                new ProductId((UUID) row[0]),
                (String) row[1],
                (String) row[2],
                Optional.ofNullable((String) row[3]),
                ProductKind.ofCode((String) row[4]),
                Money.ofMinor((Long) row[6], Currency.getInstance((String) row[5])),
                (Boolean) row[7],
                new TaxCodeId((UUID) row[8]),
                new AccountCode((String) row[9]),
                (Boolean) row[10],
                (Long) row[11]);
    }
}

package io.uplink.application.money.catalogue;

import io.uplink.application.money.catalogue.port.ProductQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.catalogue.ProductError;
import io.uplink.domain.money.catalogue.ProductId;
import io.uplink.domain.shared.DomainException;

/** Shows a service or product. */
@UseCase
public final class ShowProduct {

    private final ProductQueries queries;

    public ShowProduct(ProductQueries queries) {
        this.queries = queries;
    }

    public ProductQueries.Line execute(Actor actor, ProductId product) {
        if (actor.reach(Permission.ACCOUNTING_INVOICES).isEmpty()) {
            actor.require(Permission.ACCOUNTING_PRODUCTS);
        }
        return queries.one(product)
                .orElseThrow(() -> new DomainException(new ProductError.NoSuch()));
    }
}

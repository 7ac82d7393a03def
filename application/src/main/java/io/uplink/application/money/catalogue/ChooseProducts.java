package io.uplink.application.money.catalogue;

import io.uplink.application.money.catalogue.port.ProductQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.catalogue.Product;
import java.util.List;

/** Offers what a line of an invoice may name. */
@UseCase
public final class ChooseProducts {

    private final ProductQueries queries;

    public ChooseProducts(ProductQueries queries) {
        this.queries = queries;
    }

    public List<Product> execute(Actor actor) {
        actor.require(Permission.ACCOUNTING_INVOICES);
        return queries.offered();
    }
}

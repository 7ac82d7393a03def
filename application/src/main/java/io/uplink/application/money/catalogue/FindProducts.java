package io.uplink.application.money.catalogue;

import io.uplink.application.money.catalogue.port.ProductQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.util.Optional;

/** Lists the catalogue by name, to whoever keeps it or charges from it. */
@UseCase
public final class FindProducts {

    /** What is looked for, and which page of it. */
    public record Input(ProductQueries.Filter filter, Optional<String> cursor, int size) {}

    private final ProductQueries queries;

    public FindProducts(ProductQueries queries) {
        this.queries = queries;
    }

    public Page<ProductQueries.Line> execute(Actor actor, Input input) {
        if (actor.reach(Permission.ACCOUNTING_INVOICES).isEmpty()) {
            actor.require(Permission.ACCOUNTING_PRODUCTS);
        }
        return queries.page(input.filter(), input.cursor(), input.size());
    }
}

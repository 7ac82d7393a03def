package io.uplink.application.sales.order;

import io.uplink.application.sales.order.port.OrderQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import java.util.List;

/** Who entered orders, to narrow a list to one of them. */
@UseCase
public final class ListSellers {

    private final OrderQueries queries;

    public ListSellers(OrderQueries queries) {
        this.queries = queries;
    }

    public List<OrderQueries.Seller> execute(Actor actor) {
        return queries.sellers(OrderReach.of(actor));
    }
}

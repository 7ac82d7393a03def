package io.uplink.application.sales.order;

import io.uplink.application.sales.order.port.OrderQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.order.OrderId;

/** Shows an order with what came of it. */
@UseCase
public final class ShowOrder {

    private final OrderQueries queries;

    public ShowOrder(OrderQueries queries) {
        this.queries = queries;
    }

    public OrderQueries.Sheet execute(Actor actor, OrderId order) {
        return queries.sheet(OrderReach.of(actor), order).orElseThrow(OrderDesk::noSuch);
    }
}

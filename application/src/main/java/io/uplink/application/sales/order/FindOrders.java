package io.uplink.application.sales.order;

import io.uplink.application.sales.order.port.OrderQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.UseCase;
import java.util.Optional;

/** Lists orders, the latest first. */
@UseCase
public final class FindOrders {

    /** What is looked for, and which page of it. */
    public record Input(OrderQueries.Filter filter, Optional<String> cursor, int size) {}

    private final OrderQueries queries;

    public FindOrders(OrderQueries queries) {
        this.queries = queries;
    }

    public Page<OrderQueries.Line> execute(Actor actor, Input input) {
        return queries.page(OrderReach.of(actor), input.filter(), input.cursor(), input.size());
    }
}

package io.uplink.application.sales.order;

import io.uplink.application.sales.order.port.OrderFollowers;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** Nothing comes of an order. What was paid stays its customer's credit, to be given back. */
@UseCase
public final class CancelOrder {

    public record Input(OrderId order, String reason, Optional<Version> seen) {}

    private final OrderDesk desk;
    private final OrderFollowers followers;

    public CancelOrder(OrderDesk desk, OrderFollowers followers) {
        this.desk = desk;
        this.followers = followers;
    }

    public Order.Snapshot execute(Actor actor, Input input) {
        actor.require(Permission.ORDERS_MANAGE);
        return desk.perform(() -> {
            var cancelled =
                    desk.make(
                            actor,
                            input.order(),
                            input.seen(),
                            "order.cancel",
                            order -> order.cancel(input.reason(), desk.origin().now()));
            followers.moved(actor, cancelled);
            return cancelled;
        });
    }
}

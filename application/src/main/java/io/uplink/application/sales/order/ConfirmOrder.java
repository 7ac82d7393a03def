package io.uplink.application.sales.order;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** Says that somebody talked to whoever ordered, and that it is meant. */
@UseCase
public final class ConfirmOrder {

    public record Input(OrderId order, Optional<Version> seen) {}

    private final OrderDesk desk;

    public ConfirmOrder(OrderDesk desk) {
        this.desk = desk;
    }

    public Order.Snapshot execute(Actor actor, Input input) {
        actor.require(Permission.ORDERS_MANAGE);
        return desk.make(
                actor,
                input.order(),
                input.seen(),
                "order.confirm",
                order -> order.confirm(desk.origin().now()));
    }
}

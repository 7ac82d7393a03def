package io.uplink.application.sales.order;

import io.uplink.application.sales.order.port.OrderQueries.Within;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import java.util.Optional;

/** How far readers of orders see. */
final class OrderReach {

    private OrderReach() {}

    /** Refuses whoever sees nothing at all. */
    static Within of(Actor actor) {
        return switch (actor.require(Permission.ORDERS_VIEW)) {
            case ALL -> Within.everything();
            case BRANCH ->
                    new Within(Optional.of(actor.requirePerson().branches()), Optional.empty());
            // Orders belong to no team.
            case TEAM, OWN -> new Within(Optional.empty(), Optional.of(actor.requirePerson().id()));
        };
    }
}

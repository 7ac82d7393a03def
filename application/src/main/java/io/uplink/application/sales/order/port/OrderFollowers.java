package io.uplink.application.sales.order.port;

import io.uplink.application.shared.Actor;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.shared.Money;

/** Whoever goes by how far orders are, such as leads and commissions. */
public interface OrderFollowers {

    /**
     * Money came for it, it was converted or it was cancelled; in the caller's unit of work, which
     * holds the order. It may be told of one state more than once.
     */
    void moved(Actor actor, Order.Snapshot order);

    /**
     * Money that came for it was given back or was none; the order is not held.
     *
     * @param kept what stays of all that came
     */
    void refunded(Actor actor, Order.Snapshot order, Money kept);
}

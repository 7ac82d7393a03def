package io.uplink.application.sales.order.port;

import io.uplink.domain.sales.order.Order;
import io.uplink.domain.shared.id.CustomerId;

/** Makes customers of people who ordered. */
public interface Prospects {

    /** A new customer who waits to be connected; in the caller's unit of work. */
    CustomerId register(Order.Facts order);
}

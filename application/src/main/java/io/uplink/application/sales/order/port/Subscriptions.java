package io.uplink.application.sales.order.port;

import io.uplink.application.shared.Actor;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.sales.order.OrderTerms;
import io.uplink.domain.shared.id.CustomerId;
import java.time.LocalDate;

/** What customers are charged for. */
public interface Subscriptions {

    /**
     * The customer has what was ordered from that day on, and is charged for it and for the
     * installation; in the caller's unit of work.
     */
    void open(Actor actor, OrderId order, CustomerId customer, OrderTerms terms, LocalDate from);
}

package io.uplink.application.care.customer.port;

import io.uplink.domain.shared.id.CustomerId;
import java.util.HashMap;
import java.util.Map;

/** Tickets as a test says. */
public final class FixedCustomerTickets implements CustomerTickets {

    private final Map<CustomerId, Ties> ties = new HashMap<>();

    public void put(CustomerId customer, Ties tied) {
        ties.put(customer, tied);
    }

    @Override
    public Ties of(CustomerId customer) {
        return ties.getOrDefault(customer, Ties.none());
    }
}

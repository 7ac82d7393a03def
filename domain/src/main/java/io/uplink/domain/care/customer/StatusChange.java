package io.uplink.domain.care.customer;

import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One step in the history of a customer's service.
 *
 * @param from empty for the first
 * @param byName who did it, as people are called
 */
public record StatusChange(
        UUID id,
        CustomerId customer,
        Instant at,
        Optional<CustomerStatus> from,
        CustomerStatus to,
        String byName,
        String reason) {

    /** A sentence. */
    public static final int LONGEST_REASON = 300;
}

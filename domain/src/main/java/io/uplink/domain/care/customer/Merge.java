package io.uplink.domain.care.customer;

import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;

/**
 * A second record of one person: read with the other from then on, and changed no more.
 *
 * @param into the record that stays
 */
public record Merge(CustomerId into, Instant at) {}

package io.uplink.domain.money.payment;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** A part of a payment that pays an invoice. */
public record AllocationId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

package io.uplink.domain.sales.order;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** An order. */
public record OrderId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

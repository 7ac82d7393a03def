package io.uplink.domain.sales.commission;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** Somebody who sells for us. */
public record SalespersonId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

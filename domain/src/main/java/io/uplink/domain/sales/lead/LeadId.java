package io.uplink.domain.sales.lead;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** Somebody who may become a customer. */
public record LeadId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

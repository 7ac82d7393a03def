package io.uplink.domain.care.sla;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** An SLA policy. */
public record SlaPolicyId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

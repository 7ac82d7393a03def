package io.uplink.domain.outreach.message;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** A message; also our reference at the gateway. */
public record MessageId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

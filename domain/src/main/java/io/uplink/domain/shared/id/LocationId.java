package io.uplink.domain.shared.id;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** A place where a customer is served. */
public record LocationId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

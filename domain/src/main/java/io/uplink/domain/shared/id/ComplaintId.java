package io.uplink.domain.shared.id;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** A complaint. */
public record ComplaintId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

package io.uplink.domain.org.access;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** A role. */
public record RoleId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

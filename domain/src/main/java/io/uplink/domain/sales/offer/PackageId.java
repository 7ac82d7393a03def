package io.uplink.domain.sales.offer;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** A package that is, or was, on offer. */
public record PackageId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

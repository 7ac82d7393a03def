package io.uplink.domain.care.desk;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** A saved view. */
public record SavedViewId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

package io.uplink.domain.care.desk;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** A macro. */
public record MacroId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

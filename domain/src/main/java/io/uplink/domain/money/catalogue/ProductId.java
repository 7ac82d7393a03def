package io.uplink.domain.money.catalogue;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** Something that the company sells. */
public record ProductId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

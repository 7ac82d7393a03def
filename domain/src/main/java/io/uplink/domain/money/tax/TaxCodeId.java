package io.uplink.domain.money.tax;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** A tax code. */
public record TaxCodeId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

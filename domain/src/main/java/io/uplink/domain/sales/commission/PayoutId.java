package io.uplink.domain.sales.commission;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** Commissions that were paid out together. */
public record PayoutId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

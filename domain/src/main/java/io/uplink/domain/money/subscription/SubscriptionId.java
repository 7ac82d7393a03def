package io.uplink.domain.money.subscription;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** A subscription. */
public record SubscriptionId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

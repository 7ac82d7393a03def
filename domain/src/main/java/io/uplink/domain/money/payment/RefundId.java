package io.uplink.domain.money.payment;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** Money that was given back. */
public record RefundId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

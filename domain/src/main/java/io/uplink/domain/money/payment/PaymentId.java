package io.uplink.domain.money.payment;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** A payment of a customer. */
public record PaymentId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

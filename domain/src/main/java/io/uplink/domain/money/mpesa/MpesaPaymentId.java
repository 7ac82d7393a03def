package io.uplink.domain.money.mpesa;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** Money that came, by its receipt. */
public record MpesaPaymentId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

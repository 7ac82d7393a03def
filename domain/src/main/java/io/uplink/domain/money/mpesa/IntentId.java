package io.uplink.domain.money.mpesa;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** A request to pay, sent to a phone. */
public record IntentId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

package io.uplink.domain.money.mpesa;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** A call of Safaricom's, as it came. */
public record InboundId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

package io.uplink.domain.money.payout;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** Money that is to go back by phone; Safaricom gets it as the name that is never paid twice. */
public record PayoutId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

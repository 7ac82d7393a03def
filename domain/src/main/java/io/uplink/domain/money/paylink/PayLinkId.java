package io.uplink.domain.money.paylink;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** Names the address of an invoice. */
public record PayLinkId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

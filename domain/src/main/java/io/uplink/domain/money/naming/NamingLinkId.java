package io.uplink.domain.money.naming;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** An address at which a payer says whose money it is. */
public record NamingLinkId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

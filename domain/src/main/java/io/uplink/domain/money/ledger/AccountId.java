package io.uplink.domain.money.ledger;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** An account of the books. */
public record AccountId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

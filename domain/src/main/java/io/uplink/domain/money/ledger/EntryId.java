package io.uplink.domain.money.ledger;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** An entry of the journal. */
public record EntryId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

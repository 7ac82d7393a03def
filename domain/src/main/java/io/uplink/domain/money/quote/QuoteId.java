package io.uplink.domain.money.quote;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** A quote, from its draft on. */
public record QuoteId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

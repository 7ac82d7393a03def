package io.uplink.domain.money.invoice;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** An invoice, from its draft on. */
public record InvoiceId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

package io.uplink.domain.money.invoice;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** A credit note. */
public record CreditNoteId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

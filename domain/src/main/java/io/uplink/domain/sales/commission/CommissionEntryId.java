package io.uplink.domain.sales.commission;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** Something that changed what somebody is owed. */
public record CommissionEntryId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

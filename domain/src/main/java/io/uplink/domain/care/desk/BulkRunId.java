package io.uplink.domain.care.desk;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** A change of many tickets; chosen by whoever asks, so that asking again is no second one. */
public record BulkRunId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

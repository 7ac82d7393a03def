package io.uplink.domain.care.sla;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** A working calendar. */
public record SlaCalendarId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

package io.uplink.domain.care.ticket;

import io.uplink.domain.shared.Invalid;
import java.util.Arrays;
import java.util.Locale;

/** How urgent a ticket is; each has its own SLA policy. */
public enum Priority {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    /** As stored and sent: {@code critical}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Priority ofCode(String code) {
        return Arrays.stream(values())
                .filter(priority -> priority.code().equals(code))
                .findAny()
                .orElseThrow(() -> Invalid.of("priority", "priority.unknown"));
    }
}

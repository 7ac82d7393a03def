package io.uplink.domain.care.ticket;

import io.uplink.domain.shared.Invalid;
import java.util.Arrays;
import java.util.Locale;

/** What a pending ticket waits for. */
public enum PendingReason {
    CUSTOMER,
    THIRD_PARTY,
    PARTS,
    SCHEDULED;

    /** As stored and sent: {@code third-party}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static PendingReason ofCode(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findAny()
                .orElseThrow(() -> Invalid.of("reason", "pending-reason.unknown"));
    }
}

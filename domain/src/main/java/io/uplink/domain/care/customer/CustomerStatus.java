package io.uplink.domain.care.customer;

import io.uplink.domain.shared.Invalid;
import java.util.Arrays;
import java.util.Locale;

/** How a customer's service stands. */
public enum CustomerStatus {
    /** Signed up, not installed yet. */
    PENDING,
    ACTIVE,
    /** Paused, usually for money; the equipment stays. */
    SUSPENDED,
    /** Gone. */
    DISCONNECTED;

    /** As stored and sent: {@code active}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static CustomerStatus ofCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findAny()
                .orElseThrow(() -> Invalid.of("status", "customer.status-unknown"));
    }
}

package io.uplink.domain.money.mpesa;

import java.util.Locale;

/** How far a request to a phone is. */
public enum IntentState {
    CREATED,
    SENT,
    PENDING,
    UNKNOWN,
    FAILED,
    CANCELLED,
    EXPIRED,
    SUCCEEDED;

    /** Whether money may still come of it without anybody asking anew. */
    public boolean isOpen() {
        return this == CREATED || this == SENT || this == PENDING || this == UNKNOWN;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static IntentState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

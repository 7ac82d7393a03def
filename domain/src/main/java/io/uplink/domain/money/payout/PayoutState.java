package io.uplink.domain.money.payout;

import java.util.Locale;

/** How far money is on its way back. */
public enum PayoutState {
    /** A second person has to say yes. */
    REQUESTED,
    DECLINED,
    /** Said yes to, and not sent yet. */
    CREATED,
    SENT,
    PENDING,
    /** It may have gone or not: it is held, and never sent again. */
    UNKNOWN,
    FAILED,
    SUCCEEDED;

    /** Whether it may still go, so that what it gives back is held. */
    public boolean isUnderway() {
        return this == CREATED || this == SENT || this == PENDING || this == UNKNOWN;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static PayoutState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

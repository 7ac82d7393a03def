package io.uplink.domain.sales.offer;

import io.uplink.domain.shared.Invalid;
import java.util.Arrays;
import java.util.Locale;

/** How long a price holds for. */
public enum BillingCycle {
    MONTHLY(1),
    QUARTERLY(3),
    SEMI_ANNUAL(6),
    ANNUAL(12);

    private final int months;

    BillingCycle(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }

    /** As stored and sent: {@code semi-annual}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Refuses what is none of them. */
    public static BillingCycle ofCode(String code) {
        return Arrays.stream(values())
                .filter(cycle -> cycle.code().equals(code.strip()))
                .findAny()
                .orElseThrow(() -> Invalid.of("cycle", "choice.unknown"));
    }
}

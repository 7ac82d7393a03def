package io.uplink.domain.money.subscription;

import io.uplink.domain.shared.Invalid;
import java.util.Arrays;
import java.util.Locale;

/** How long a period is that is charged at once. */
public enum BillingInterval {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    BillingInterval(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }

    /** As stored and sent: {@code half-year}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static BillingInterval ofCode(String code) {
        return Arrays.stream(values())
                .filter(known -> known.code().equals(code.strip()))
                .findAny()
                .orElseThrow(() ->
                        Invalid.of("interval", code.isBlank() ? "required" : "choice.unknown"));
    }

    /** The one of so many months. */
    public static BillingInterval ofMonths(int months) {
        return Arrays.stream(values())
                .filter(known -> known.months == months)
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no interval of " + months));
    }
}

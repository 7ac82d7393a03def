package io.uplink.domain.sales.order;

import io.uplink.domain.shared.Invalid;
import java.util.Arrays;
import java.util.Locale;

/** How much of an order is paid. */
public enum PaymentStanding {
    OPEN,
    /** Some of it. */
    PART,
    PAID;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static PaymentStanding ofCode(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findAny()
                .orElseThrow(() -> Invalid.of("payment", "choice.unknown"));
    }
}

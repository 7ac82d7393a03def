package io.uplink.domain.sales.order;

import io.uplink.domain.shared.Invalid;
import java.util.Arrays;
import java.util.Locale;

/** The states of an order by name, for lists and rows. */
public enum OrderStage {
    NEW,
    CONFIRMED,
    CONVERTED,
    CANCELLED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static OrderStage ofCode(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findAny()
                .orElseThrow(() -> Invalid.of("state", "choice.unknown"));
    }
}

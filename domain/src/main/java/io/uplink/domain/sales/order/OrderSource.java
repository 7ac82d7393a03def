package io.uplink.domain.sales.order;

import io.uplink.domain.shared.Invalid;
import java.util.Arrays;
import java.util.Locale;

/** Where an order was entered. */
public enum OrderSource {
    /** On the public page, by whoever wants it. */
    PUBLIC,
    /** By one of our people. */
    DESK;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static OrderSource ofCode(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findAny()
                .orElseThrow(() -> Invalid.of("source", "choice.unknown"));
    }
}

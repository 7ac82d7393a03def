package io.uplink.domain.money.mpesa;

import java.util.Locale;

/** Where a receipt was seen. */
public enum Evidence {
    REQUEST,
    CONFIRMATION,
    STATUS,
    STATEMENT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Evidence ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

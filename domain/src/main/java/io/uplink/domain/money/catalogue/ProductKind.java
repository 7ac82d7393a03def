package io.uplink.domain.money.catalogue;

import io.uplink.domain.shared.Invalid;
import java.util.Arrays;
import java.util.Locale;

/** Whether it is done or handed over. */
public enum ProductKind {
    SERVICE,
    PRODUCT;

    /** As stored and sent: {@code service}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ProductKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findAny()
                .orElseThrow(
                        () -> Invalid.of("kind", code.isBlank() ? "required" : "choice.unknown"));
    }
}

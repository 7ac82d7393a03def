package io.uplink.domain.money.tax;

import io.uplink.domain.shared.Invalid;
import java.util.Arrays;
import java.util.Locale;

/** How the law looks at a supply. Zero rated and exempt cost the same and are reported apart. */
public enum TaxKind {
    STANDARD,
    ZERO,
    EXEMPT;

    /** As stored and sent: {@code standard}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static TaxKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findAny()
                .orElseThrow(
                        () -> Invalid.of("kind", code.isBlank() ? "required" : "choice.unknown"));
    }
}

package io.uplink.domain.outreach.announcement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How loud an announcement is; the loudest come first. */
public enum Importance {
    NORMAL,
    IMPORTANT,
    URGENT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Importance> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findAny();
    }
}

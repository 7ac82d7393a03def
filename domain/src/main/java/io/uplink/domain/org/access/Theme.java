package io.uplink.domain.org.access;

import java.util.Arrays;
import java.util.Locale;

/** How light a person likes the pages. */
public enum Theme {
    /** As the device is set. */
    AUTO,
    LIGHT,
    DARK;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Anything but a code we know is as the device is set. */
    public static Theme ofCode(String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.code().equals(code))
                .findAny()
                .orElse(AUTO);
    }
}

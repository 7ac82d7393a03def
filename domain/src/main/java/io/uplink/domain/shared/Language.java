package io.uplink.domain.shared;

import java.util.Locale;

/** A language that people read Uplink and its messages in. */
public enum Language {
    ENGLISH("en"),
    SWAHILI("sw");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.of(code);
    }

    /** Anything but a code we know is English. */
    public static Language ofCode(String code) {
        return code.equals("sw") ? SWAHILI : ENGLISH;
    }
}

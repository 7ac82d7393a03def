package io.uplink.domain.care.complaint;

import io.uplink.domain.shared.Invalid;
import java.util.Arrays;
import java.util.Locale;

/** What people complain about. */
public enum ComplaintCategory {
    CONNECTIVITY,
    SPEED,
    BILLING,
    EQUIPMENT,
    SERVICE,
    OTHER;

    /** As stored and sent, and the key of the ticket's category that fits it: {@code billing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ComplaintCategory ofCode(String code) {
        return Arrays.stream(values())
                .filter(known -> known.code().equals(code))
                .findAny()
                .orElseThrow(() -> Invalid.of("category", "choice.unknown"));
    }
}

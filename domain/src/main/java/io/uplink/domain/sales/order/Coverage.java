package io.uplink.domain.sales.order;

import io.uplink.domain.shared.Invalid;
import java.util.Arrays;
import java.util.Locale;

/** What the public page says of an area; an order keeps what it said on its day. */
public enum Coverage {
    /** The cable is there. */
    LIVE,
    /** It will be. */
    COMING,
    /** We do not come there. */
    NONE,
    /** The area is on no list: somebody has to look. */
    UNKNOWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Coverage ofCode(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findAny()
                .orElseThrow(() -> Invalid.of("coverage", "choice.unknown"));
    }
}

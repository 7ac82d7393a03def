package io.uplink.domain.money.quote;

import io.uplink.domain.shared.Invalid;
import java.util.Arrays;
import java.util.Locale;

/** How a quote stands, as people ask for it. */
public enum QuoteStatus {
    DRAFT,
    SENT,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    CONVERTED;

    /** As sent: {@code accepted}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static QuoteStatus ofCode(String code) {
        return Arrays.stream(values())
                .filter(known -> known.code().equals(code))
                .findAny()
                .orElseThrow(() -> Invalid.of("state", "choice.unknown"));
    }
}

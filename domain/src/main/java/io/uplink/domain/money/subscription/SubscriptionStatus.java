package io.uplink.domain.money.subscription;

import io.uplink.domain.shared.Invalid;
import java.util.Arrays;
import java.util.Locale;

/** Whether a subscription is charged. */
public enum SubscriptionStatus {
    ACTIVE,
    PAUSED,
    ENDED;

    /** As stored and sent: {@code active}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SubscriptionStatus ofCode(String code) {
        return Arrays.stream(values())
                .filter(known -> known.code().equals(code))
                .findAny()
                .orElseThrow(() -> Invalid.of("state", "choice.unknown"));
    }
}

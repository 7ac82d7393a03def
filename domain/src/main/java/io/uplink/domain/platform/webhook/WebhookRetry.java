package io.uplink.domain.platform.webhook;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** When a delivery that failed is tried again, and when it is given up. */
public final class WebhookRetry {

    /** A day and a half of trying; what fails for longer needs a person. */
    public static final int MOST_ATTEMPTS = 9;

    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(10),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(6),
                    Duration.ofHours(12));

    private static final int SPREAD_PERCENT = 20;
    private static final int WHOLE = 100;

    private WebhookRetry() {}

    /**
     * The pause after the first, second … failure; the last one holds for the rest. Longer or
     * shorter by up to a fifth, by the delivery's own id: an endpoint that comes back is not run
     * over by everything at once.
     */
    public static Duration pauseAfter(int attempt, UUID delivery) {
        var pause = PAUSES.get(Math.min(attempt, PAUSES.size()) - 1);
        var spread =
                Math.floorMod(delivery.hashCode() * 31 + attempt, 2 * SPREAD_PERCENT + 1)
                        - SPREAD_PERCENT;
        return pause.multipliedBy(WHOLE + spread).dividedBy(WHOLE);
    }
}

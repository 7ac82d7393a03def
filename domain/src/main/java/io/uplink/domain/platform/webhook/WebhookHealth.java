package io.uplink.domain.platform.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How it goes with an endpoint.
 *
 * @param failures tries in a row that failed
 * @param since when the first of them did
 */
public record WebhookHealth(int failures, Optional<Instant> since) {

    /** A single try that was repeated over a silent weekend is no reason yet. */
    public static final int LEAST_FAILURES = 10;

    /** Whether nothing has arrived for so many days that it is no use to go on. */
    public boolean isHopeless(Instant now, int days) {
        return failures >= LEAST_FAILURES
                && since.map(first -> !first.plus(Duration.ofDays(days)).isAfter(now))
                        .orElse(false);
    }
}

package io.uplink.domain.platform.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the copies can be trusted.
 *
 * @param endedAt when the last try ended; empty if there was none
 * @param fault why it failed; empty if it passed
 */
public record DrillHealth(Optional<Instant> endedAt, Optional<BackupFault> fault) {

    /** Two nights: one may be missed, two are nobody's habit. */
    public static final Duration TRUSTED = Duration.ofDays(2);

    public static DrillHealth never() {
        return new DrillHealth(Optional.empty(), Optional.empty());
    }

    /** Whether the last try passed and is not long ago. */
    public boolean isGood(Instant now) {
        return fault.isEmpty()
                && endedAt.filter(end -> !end.plus(TRUSTED).isBefore(now)).isPresent();
    }
}

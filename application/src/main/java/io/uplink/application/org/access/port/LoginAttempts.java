package io.uplink.application.org.access.port;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Counts tries over all instances. A try is taken before it is known how it ends, so that many at
 * once are counted like many in a row.
 */
public interface LoginAttempts {

    /**
     * One try.
     *
     * @param number how many were taken with it; meaningless if it was refused
     * @param allowed false while the subject is locked
     * @param lockedUntil until when every further try is refused; empty if the next one is allowed
     */
    record Try(int number, boolean allowed, Optional<Instant> lockedUntil) {}

    /**
     * Takes one of {@code most} tries. The last one locks the subject for the pause; as long
     * without a try and the count starts anew.
     */
    Try take(String subject, int most, Duration pause, Instant now);

    /** It went well: nothing is counted against the subject any more. */
    void forget(String subject);

    /** It went well, but only this one try is taken back. */
    void giveBack(String subject);

    int prune(Instant before, int most);
}

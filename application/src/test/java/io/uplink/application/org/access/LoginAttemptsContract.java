package io.uplink.application.org.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.org.access.port.LoginAttempts;
import io.uplink.application.org.access.port.LoginAttempts.Try;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link LoginAttempts} must do. */
public interface LoginAttemptsContract {

    Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    Duration PAUSE = Duration.ofMinutes(15);

    LoginAttempts attempts();

    /** A name that no other test uses. */
    String subject();

    @Test
    default void theLastTryIsAllowedAndLocks() {
        var subject = subject();

        assertThat(take(subject, NOON)).isEqualTo(new Try(1, true, Optional.empty()));
        assertThat(take(subject, NOON.plusSeconds(1)))
                .isEqualTo(new Try(2, true, Optional.empty()));
        assertThat(take(subject, NOON.plusSeconds(2)))
                .isEqualTo(new Try(3, true, Optional.of(NOON.plusSeconds(2).plus(PAUSE))));
        assertThat(take(subject, NOON.plusSeconds(3)).allowed()).isFalse();
    }

    @Test
    default void theLockEndsWhenItSaysAndTriesInItDoNotProlongIt() {
        var subject = subject();
        lock(subject, NOON);
        var end = NOON.plus(PAUSE);

        assertThat(take(subject, end.minusMillis(1)).allowed()).isFalse();
        assertThat(take(subject, end)).isEqualTo(new Try(1, true, Optional.empty()));
    }

    @Test
    default void afterAPauseWithoutTriesTheCountStartsAnew() {
        var subject = subject();
        take(subject, NOON);
        take(subject, NOON.plusSeconds(1));

        assertThat(take(subject, NOON.plusSeconds(1).plus(PAUSE)).number()).isEqualTo(1);
    }

    @Test
    default void whatIsForgottenIsNotLockedAnyMore() {
        var subject = subject();
        lock(subject, NOON);

        attempts().forget(subject);

        assertThat(take(subject, NOON.plusSeconds(3)).number()).isEqualTo(1);
    }

    @Test
    default void givingBackTakesOneTryBackAndItsLock() {
        var subject = subject();
        lock(subject, NOON);

        attempts().giveBack(subject);

        assertThat(take(subject, NOON.plusSeconds(3)).number()).isEqualTo(3);
    }

    @Test
    default void subjectsAreCountedApart() {
        var other = subject();
        lock(subject(), NOON);

        assertThat(take(other, NOON.plusSeconds(3)).number()).isEqualTo(1);
    }

    @Test
    default void onlyWhatIsOldAndUnlockedIsPruned() {
        var old = subject();
        var locked = subject();
        var longAgo = Instant.parse("2020-01-01T00:00:00Z");
        take(old, longAgo);
        attempts().take(locked, 1, Duration.ofDays(3), longAgo);

        attempts().prune(longAgo.plus(Duration.ofDays(1)), 1_000);

        assertThat(attempts().take(old, 3, Duration.ofDays(9), longAgo).number()).isEqualTo(1);
        assertThat(attempts().take(locked, 3, Duration.ofDays(9), longAgo).allowed()).isFalse();
    }

    private void lock(String subject, Instant now) {
        for (var i = 0; i < 3; i++) {
            take(subject, now);
        }
    }

    private Try take(String subject, Instant now) {
        return attempts().take(subject, 3, PAUSE, now);
    }
}

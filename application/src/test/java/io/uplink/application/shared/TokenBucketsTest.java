package io.uplink.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.shared.TokenBuckets.Taken;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenBucketsTest {

    private static final int MOST = 6;

    private final MovableClock clock = MovableClock.at("2026-03-02T09:00:00Z");
    private final TokenBuckets buckets = new TokenBuckets(Duration.ofMinutes(1), 2);

    @Test
    void aBurstOfAsManyAsAWindowHasIsFineAndTheNextMustWait() {
        for (var left = MOST - 1; left > 0; left--) {
            assertThat(take("a")).isEqualTo(new Taken(true, left, 0, 10L * (MOST - left)));
        }

        assertThat(take("a")).isEqualTo(new Taken(true, 0, 10, 60));
        assertThat(take("a")).isEqualTo(new Taken(false, 0, 10, 60));
    }

    @Test
    void afterTheNamedWaitOneIsFine() {
        for (var i = 0; i < MOST; i++) {
            take("a");
        }
        clock.advance(Duration.ofSeconds(10));

        assertThat(take("a").allowed()).isTrue();
        assertThat(take("a").allowed()).isFalse();
    }

    @Test
    void whoeverIsRefusedDoesNotWaitLongerForAsking() {
        for (var i = 0; i < MOST + 20; i++) {
            take("a");
        }
        clock.advance(Duration.ofSeconds(10));

        assertThat(take("a").allowed()).isTrue();
    }

    @Test
    void oneCallerDoesNotUseUpWhatAnotherHas() {
        for (var i = 0; i < MOST; i++) {
            take("a");
        }

        assertThat(take("b").left()).isEqualTo(MOST - 1);
    }

    @Test
    void beyondItsBoundTheCallerThatWasSilentLongestIsForgotten() {
        take("a");
        take("b");
        take("c");

        assertThat(take("a").left()).isEqualTo(MOST - 1);
        assertThat(take("c").left()).isEqualTo(MOST - 2);
    }

    @Test
    void aClockThatGoesBackGivesNothingAndTakesNothing() {
        take("a");
        clock.advance(Duration.ofSeconds(-30));

        assertThat(take("a").left()).isEqualTo(MOST - 2);
    }

    private Taken take(String caller) {
        return buckets.take(caller, MOST, clock.instant());
    }
}

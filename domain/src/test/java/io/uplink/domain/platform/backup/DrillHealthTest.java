package io.uplink.domain.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DrillHealthTest {

    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");

    @Test
    void aTryThatPassedIsGoodForTwoDays() {
        assertThat(passed(Duration.ofDays(2)).isGood(NOW)).isTrue();
        assertThat(passed(Duration.ofDays(2).plusSeconds(1)).isGood(NOW)).isFalse();
    }

    @Test
    void withoutATryNothingIsGood() {
        assertThat(DrillHealth.never().isGood(NOW)).isFalse();
    }

    @Test
    void aTryThatFailedIsNotGoodHoweverFresh() {
        var failed = new DrillHealth(Optional.of(NOW), Optional.of(BackupFault.ALTERED));

        assertThat(failed.isGood(NOW)).isFalse();
    }

    private static DrillHealth passed(Duration ago) {
        return new DrillHealth(Optional.of(NOW.minus(ago)), Optional.empty());
    }
}

package io.uplink.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    @Test
    void aDayOfOurTimesIsRead() {
        assertThat(Moments.day("2026-11-24")).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void aMomentOfOurTimesIsRead() {
        assertThat(Moments.instant("2026-11-24T09:00:00Z"))
                .isEqualTo(Instant.parse("2026-11-24T09:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-5000-06-15",
                "0000-12-31",
                "9999-01-01",
                "+10000-06-15",
                "+999999999-12-31",
                "-999999999-01-01",
                "tomorrow"
            })
    void aDayThatNobodyMeansIsRefused(String text) {
        assertThatThrownBy(() -> Moments.day(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59Z"})
    void aMomentThatNobodyMeansIsRefused(String text) {
        assertThatThrownBy(() -> Moments.instant(text)).isInstanceOf(DateTimeException.class);
    }
}

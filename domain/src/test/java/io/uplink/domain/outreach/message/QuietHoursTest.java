package io.uplink.domain.outreach.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class QuietHoursTest {

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0));

    @Test
    void aMessageOfTheEveningWaitsForTheMorning() {
        assertThat(NIGHT.earliest(nairobi("2026-03-02T20:59:59"), NAIROBI))
                .isEqualTo(nairobi("2026-03-02T20:59:59"));
        assertThat(NIGHT.earliest(nairobi("2026-03-02T21:00"), NAIROBI))
                .isEqualTo(nairobi("2026-03-03T07:00"));
    }

    @Test
    void aMessageOfTheNightWaitsForTheSameMorning() {
        assertThat(NIGHT.earliest(nairobi("2026-03-03T06:59:59"), NAIROBI))
                .isEqualTo(nairobi("2026-03-03T07:00"));
        assertThat(NIGHT.earliest(nairobi("2026-03-03T07:00"), NAIROBI))
                .isEqualTo(nairobi("2026-03-03T07:00"));
    }

    @Test
    void quietHoursWithinADayEndOnThatDay() {
        var siesta = new QuietHours(LocalTime.of(13, 0), LocalTime.of(14, 0));

        assertThat(siesta.earliest(nairobi("2026-03-02T12:59:59"), NAIROBI))
                .isEqualTo(nairobi("2026-03-02T12:59:59"));
        assertThat(siesta.earliest(nairobi("2026-03-02T13:00"), NAIROBI))
                .isEqualTo(nairobi("2026-03-02T14:00"));
    }

    @Test
    void theSameTimeTwiceIsNever() {
        var never = new QuietHours(LocalTime.NOON, LocalTime.NOON);

        assertThat(never.isQuiet(nairobi("2026-03-02T12:00"), NAIROBI)).isFalse();
    }

    @Test
    void theNightOfTheBranchCounts() {
        var at = Instant.parse("2026-03-02T18:30:00Z");

        assertThat(NIGHT.isQuiet(at, NAIROBI)).isTrue();
        assertThat(NIGHT.isQuiet(at, ZoneId.of("Africa/Kigali"))).isFalse();
    }

    private static Instant nairobi(String wall) {
        return LocalDateTime.parse(wall).atZone(NAIROBI).toInstant();
    }
}

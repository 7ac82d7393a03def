package io.uplink.domain.insight.daily;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.domain.insight.daily.SummaryHours.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryHoursTest {

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final SummaryHours TWICE = SummaryHours.parse("18, 7").orElseThrow();

    @Test
    void hoursStandInTheirOrderHoweverTheyAreTyped() {
        assertThat(TWICE.text()).isEqualTo("7, 18");
        assertThat(SummaryHours.parse(" ")).contains(SummaryHours.never());
        assertThat(SummaryHours.parse("07")).map(SummaryHours::text).contains("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"24", "-1", "7.5", "7;18", "7,", "seven", "1,2,3,4,5"})
    void whatIsNoListOfHoursIsRefused(String typed) {
        assertThat(SummaryHours.parse(typed)).isEmpty();
    }

    @Test
    void anHourComesByTheClockOfTheBranch() {
        var seven = Instant.parse("2026-11-24T04:00:00Z");

        assertThat(TWICE.come(seven.minusSeconds(1), NAIROBI))
                .extracting(Slot::day)
                .containsExactly(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 23));
        assertThat(TWICE.come(seven, NAIROBI).getLast())
                .isEqualTo(new Slot(LocalDate.of(2026, 11, 24), 7, seven));
    }

    @Test
    void whatIsADayOldIsNotLookedAt() {
        var seven = Instant.parse("2026-11-24T04:00:00Z");

        assertThat(TWICE.come(seven, NAIROBI)).hasSize(2);
        assertThat(TWICE.come(seven.minusSeconds(1), NAIROBI)).hasSize(2);
    }

    @Test
    void aSlotIsNewsForSomeHours() {
        var slot = new Slot(LocalDate.of(2026, 11, 24), 7, Instant.parse("2026-11-24T04:00:00Z"));
        var until = slot.at().plus(Slot.STILL_NEWS);

        assertThat(slot.isTooLate(until)).isFalse();
        assertThat(slot.isTooLate(until.plus(Duration.ofMillis(1)))).isTrue();
    }

    @Test
    void anHourThatTheClocksSkipComesAllTheSame() {
        var lisbon = ZoneId.of("Europe/Lisbon");
        var one = SummaryHours.parse("1").orElseThrow();

        assertThat(one.come(Instant.parse("2026-03-29T05:00:00Z"), lisbon))
                .extracting(Slot::at)
                .containsExactly(Instant.parse("2026-03-29T01:00:00Z"));
    }
}

package io.uplink.domain.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BackupScheduleTest {

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

    /** Two in the morning in Nairobi. */
    private static final Instant TWO = Instant.parse("2026-03-01T23:00:00Z");

    @Test
    void aTurnIsDueFromItsMinuteOnByTheClockOfTheHeadOffice() {
        assertThat(at(2).isDue(TWO.minusSeconds(3600), TWO.minusSeconds(1))).isFalse();
        assertThat(at(2).isDue(TWO.minusSeconds(3600), TWO)).isTrue();
    }

    @Test
    void aTurnIsTakenOnce() {
        assertThat(at(2).isDue(TWO, TWO.plusSeconds(60))).isFalse();
    }

    @Test
    void aTurnThatWasMissedIsMadeUpLater() {
        assertThat(at(2).isDue(TWO.minusSeconds(90_000), TWO.plusSeconds(36_000))).isTrue();
    }

    @Test
    void beforeTheFirstHourOfADayTheLastOfTheDayBeforeCounts() {
        var one = TWO.minusSeconds(3600);
        var threeInTheAfternoonBefore = Instant.parse("2026-03-01T12:00:00Z");

        assertThat(at(2, 14).isDue(threeInTheAfternoonBefore, one)).isFalse();
        assertThat(at(2, 14).isDue(threeInTheAfternoonBefore.minusSeconds(7200), one)).isTrue();
    }

    @Test
    void hoursAreReadAsPeopleWriteThem() {
        assertThat(BackupSchedule.hours("14, 2;02 20").orElseThrow()).containsExactly(2, 14, 20);
    }

    @Test
    void whatIsNoHourIsRefused() {
        assertThat(List.of("", " , ", "24", "2:30", "-1", "two"))
                .allSatisfy(typed -> assertThat(BackupSchedule.hours(typed)).isEmpty());
    }

    private static BackupSchedule at(Integer... hours) {
        return new BackupSchedule(new TreeSet<>(List.of(hours)), NAIROBI);
    }
}

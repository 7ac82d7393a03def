package io.uplink.domain.care.complaint;

import static io.uplink.domain.care.complaint.ComplaintFixtures.MONDAY_8;
import static io.uplink.domain.care.complaint.ComplaintFixtures.USUAL;
import static io.uplink.domain.care.sla.CalendarFixtures.office;
import static io.uplink.domain.care.sla.CalendarFixtures.once;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    @Test
    void daysEndAtMidnightOfThePlace() {
        var deadlines = Deadlines.from(MONDAY_8, USUAL, office());

        assertThat(deadlines.acknowledgeBy()).isEqualTo(Instant.parse("2026-03-05T21:00:00Z"));
        assertThat(deadlines.warnAt()).isEqualTo(Instant.parse("2026-03-27T21:00:00Z"));
        assertThat(deadlines.resolveBy()).isEqualTo(Instant.parse("2026-04-01T21:00:00Z"));
    }

    @Test
    void workingDaysLeaveOutSundaysAndHolidays() {
        // A Thursday evening: Friday is a holiday, so Saturday, Monday and Tuesday count.
        var thursday = Instant.parse("2026-03-05T18:00:00Z");

        var deadlines = Deadlines.from(thursday, USUAL, office(once("2026-03-06")));

        assertThat(deadlines.acknowledgeBy()).isEqualTo(Instant.parse("2026-03-10T21:00:00Z"));
    }

    @Test
    void noWorkingDaysMeanTheSameDay() {
        var deadlines = Deadlines.from(MONDAY_8, new Deadlines.Promise(0, 30, 5), office());

        assertThat(deadlines.acknowledgeBy()).isEqualTo(Instant.parse("2026-03-02T21:00:00Z"));
    }

    @Test
    void whatComesNextIsTheEarliestThatWasNotSaidYet() {
        var fresh = Deadlines.from(MONDAY_8, USUAL, office());
        assertThat(fresh.nextAt()).contains(fresh.acknowledgeBy());

        var seen = fresh.acknowledged(MONDAY_8);
        assertThat(seen.nextAt()).contains(fresh.warnAt());

        var warned = seen.watched(fresh.warnAt());
        assertThat(warned.nextAt()).contains(fresh.resolveBy());

        assertThat(warned.watched(fresh.resolveBy()).nextAt()).isEmpty();
        assertThat(warned.settled(fresh.warnAt()).nextAt()).isEmpty();
    }

    @Test
    void theEndOfTheDayIsTooLate() {
        var fresh = Deadlines.from(MONDAY_8, USUAL, office());

        assertThat(fresh.settled(fresh.resolveBy().minusMillis(1)).missed()).isFalse();
        assertThat(fresh.settled(fresh.resolveBy()).missed()).isTrue();
        assertThat(fresh.acknowledged(fresh.acknowledgeBy().minusMillis(1)).acknowledgeMissed())
                .isFalse();
        assertThat(fresh.acknowledged(fresh.acknowledgeBy()).acknowledgeMissed()).isTrue();
    }
}

package io.uplink.domain.care.sla;

import static io.uplink.domain.care.sla.CalendarFixtures.NAIROBI;
import static io.uplink.domain.care.sla.CalendarFixtures.aPolicy;
import static io.uplink.domain.care.sla.CalendarFixtures.officeCalendar;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.domain.care.sla.Targets.Due;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.ForAll;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** High: eight hours from Monday at eight, so that a share of them is easily counted. */
class WarningsTest {

    private static final Targets.Calendar OFFICE = officeCalendar();
    private static final BusinessCalendar HOURS = OFFICE.hours();
    private static final Warnings THRICE = Warnings.at(50, 75, 90);
    private static final SlaPolicy HIGH = aPolicy(Priority.HIGH, 2, 8);
    private static final Targets OPEN =
            Targets.set(HIGH, OFFICE, THRICE, at("2026-03-02T08:00"))
                    .responded(HOURS, at("2026-03-02T08:05"));

    @Test
    void sharesAreReadSortedAndBounded() {
        assertThat(Warnings.parse(" 90,50, 75,50")).contains(THRICE);
        assertThat(Warnings.parse(" ")).contains(Warnings.at());
        for (var wrong : List.of("0", "100", "50;75", "50,", "half", "1,2,3,4,5,6", "-5", "05")) {
            assertThat(Warnings.parse(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    void eachShareIsToldOnceAndInItsTime() {
        var said = new ArrayList<Integer>();
        var targets = OPEN;
        for (var now = at("2026-03-02T08:10");
                now.isBefore(at("2026-03-02T16:00"));
                now = now.plusSeconds(60)) {
            var tick = targets.tick(HOURS, THRICE, now);
            targets = tick.targets();
            if (tick.due().contains(Due.WARNING)) {
                said.add(targets.warnedPercent());
            }
        }

        assertThat(said).containsExactly(50, 75, 90);
        assertThat(OPEN.warnAt()).contains(at("2026-03-02T12:00"));
    }

    @Test
    void afterASleepOnlyTheHighestIsTold() {
        var late = OPEN.tick(HOURS, THRICE, at("2026-03-02T14:30"));

        assertThat(late.due()).containsExactly(Due.WARNING, Due.ESCALATION);
        assertThat(late.targets().warnedPercent()).isEqualTo(75);
        assertThat(late.targets().warnAt()).contains(at("2026-03-02T15:12"));
    }

    @Test
    void behindTheTargetNothingIsWarnedOfAnyMore() {
        var late = OPEN.tick(HOURS, THRICE, at("2026-03-03T09:00"));

        assertThat(late.due()).contains(Due.RESOLUTION_MISSED).doesNotContain(Due.WARNING);
        assertThat(late.targets().warnAt()).isEmpty();
        assertThat(late.targets().nextAt()).isEmpty();
    }

    @Test
    void afterARecomputeNoShareIsToldTwice() {
        var warned = OPEN.tick(HOURS, THRICE, at("2026-03-02T12:00")).targets();
        assertThat(warned.warnedPercent()).isEqualTo(50);

        var longer = warned.recomputed(aPolicy(Priority.LOW, 8, 16), OFFICE, THRICE);

        // Half of sixteen hours would be at four; it was told already.
        assertThat(longer.tick(HOURS, THRICE, at("2026-03-02T16:30")).due())
                .doesNotContain(Due.WARNING);
        assertThat(longer.warnAt()).contains(at("2026-03-03T11:00"));
    }

    @Test
    void pausesMoveEveryWarningToCome() {
        var resumed = OPEN.paused(at("2026-03-02T09:00")).resumed(HOURS, at("2026-03-02T11:00"));
        var warned = resumed.tick(HOURS, THRICE, at("2026-03-02T14:00"));

        assertThat(resumed.warnAt()).contains(at("2026-03-02T14:00"));
        assertThat(warned.targets().warnAt()).contains(at("2026-03-02T16:00"));
    }

    @Test
    void theFirstAnswerIsWarnedOfUntilItCame() {
        var unanswered = Targets.set(HIGH, OFFICE, THRICE, at("2026-03-02T08:00"));

        var warned = unanswered.tick(HOURS, THRICE, at("2026-03-02T09:40"));
        assertThat(warned.due()).containsExactly(Due.RESPONSE_WARNING);
        assertThat(warned.targets().responseAlarm().said()).isEqualTo(75);
        assertThat(OPEN.tick(HOURS, THRICE, at("2026-03-02T09:40")).due()).isEmpty();
    }

    @Test
    void aTargetOfAnOddLengthNeverWarnsBehindItself() {
        ForAll.seeded(random -> {
            var policy = aPolicy(Priority.HIGH, 1 + random.nextInt(5), 6 + random.nextInt(60));
            var from = at("2026-03-02T08:00").plusSeconds(random.nextInt(7 * 86_400));
            var targets = Targets.set(policy, OFFICE, THRICE, from);

            assertThat(targets.warnAt().orElseThrow()).isBetween(from, targets.resolutionDue());
            assertThat(targets.responseAlarm().nextAt().orElseThrow())
                    .isBetween(from, targets.responseDue());
        });
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(NAIROBI).toInstant();
    }
}

package io.uplink.domain.care.sla;

import static io.uplink.domain.care.sla.CalendarFixtures.NAIROBI;
import static io.uplink.domain.care.sla.CalendarFixtures.aPolicy;
import static io.uplink.domain.care.sla.CalendarFixtures.officeCalendar;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.domain.care.sla.Targets.Due;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.ForAll;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class TargetsTest {

    private static final Targets.Calendar OFFICE = officeCalendar();
    private static final Warnings AT_80 = Warnings.at(80);
    private static final SlaPolicy HIGH = aPolicy(Priority.HIGH, 2, 8);
    private static final SlaPolicy CRITICAL = aPolicy(Priority.CRITICAL, 1, 4);
    private static final Instant MONDAY_8 = nairobi("2026-03-02T08:00");

    @Test
    void aTicketOfMondayMorningIsDueInTheAfternoon() {
        var targets = Targets.set(HIGH, OFFICE, AT_80, MONDAY_8);

        assertThat(targets.responseDue()).isEqualTo(nairobi("2026-03-02T10:00"));
        assertThat(targets.resolutionDue()).isEqualTo(nairobi("2026-03-02T16:00"));
        assertThat(targets.warnAt()).contains(nairobi("2026-03-02T14:24"));
        assertThat(targets.escalateAt()).contains(nairobi("2026-03-02T12:00"));
        assertThat(targets.nextAt()).contains(nairobi("2026-03-02T09:36"));
    }

    @Test
    void anAnswerAtTheTargetIsInTimeAndAMomentLaterIsNot() {
        var targets = Targets.set(HIGH, OFFICE, AT_80, MONDAY_8);

        assertThat(targets.responded(OFFICE.hours(), targets.responseDue()).responseMissed())
                .isFalse();
        assertThat(
                        targets.responded(OFFICE.hours(), targets.responseDue().plusMillis(1))
                                .responseMissed())
                .isTrue();
    }

    @Test
    void onlyTheFirstAnswerCounts() {
        var answered =
                Targets.set(HIGH, OFFICE, AT_80, MONDAY_8)
                        .responded(OFFICE.hours(), nairobi("2026-03-02T09:00"));

        assertThat(answered.responded(OFFICE.hours(), nairobi("2026-03-02T15:00")))
                .isEqualTo(answered);
    }

    @Test
    void aPauseMovesWhatIsToComeByItsWorkingTime() {
        var targets =
                Targets.set(HIGH, OFFICE, AT_80, MONDAY_8)
                        .responded(OFFICE.hours(), nairobi("2026-03-02T09:00"))
                        .paused(nairobi("2026-03-02T15:00"))
                        .resumed(OFFICE.hours(), nairobi("2026-03-03T09:00"));

        assertThat(targets.resolutionDue()).isEqualTo(nairobi("2026-03-03T10:00"));
        assertThat(targets.pausedTotal()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void aPauseOverAWeekendMovesNothing() {
        var targets = Targets.set(HIGH, OFFICE, AT_80, nairobi("2026-03-06T09:00"));

        var resumed =
                targets.paused(nairobi("2026-03-06T17:00"))
                        .resumed(OFFICE.hours(), nairobi("2026-03-06T19:00"));

        assertThat(targets.resolutionDue()).isEqualTo(nairobi("2026-03-06T17:00"));
        assertThat(resumed).isEqualTo(targets);
    }

    @Test
    void pausesOfSecondsAreCountedToTheSecond() {
        var targets = Targets.set(HIGH, OFFICE, AT_80, MONDAY_8);
        for (var second = 0; second < 30; second++) {
            var from = MONDAY_8.plusSeconds(60L + second * 10L);
            targets = targets.paused(from).resumed(OFFICE.hours(), from.plusSeconds(7));
        }

        assertThat(targets.pausedTotal()).isEqualTo(Duration.ofSeconds(210));
        assertThat(targets.recomputed(HIGH, OFFICE, AT_80).resolutionDue())
                .isEqualTo(targets.resolutionDue())
                .isEqualTo(nairobi("2026-03-02T16:00").plusSeconds(210));
    }

    @Test
    void whilePausedNothingFallsDue() {
        var paused = Targets.set(HIGH, OFFICE, AT_80, MONDAY_8).paused(nairobi("2026-03-02T09:00"));

        assertThat(paused.nextAt()).isEmpty();
        assertThat(paused.tick(OFFICE.hours(), AT_80, nairobi("2026-06-02T09:00")).due()).isEmpty();
    }

    @Test
    void everyDueThingIsSaidOnceAndInOrder() {
        var targets = Targets.set(HIGH, OFFICE, AT_80, MONDAY_8);

        var noon = targets.tick(OFFICE.hours(), AT_80, nairobi("2026-03-02T12:30"));
        var warned = noon.targets().tick(OFFICE.hours(), AT_80, nairobi("2026-03-02T14:30"));
        var evening = warned.targets().tick(OFFICE.hours(), AT_80, nairobi("2026-03-02T16:30"));
        var night = evening.targets().tick(OFFICE.hours(), AT_80, nairobi("2026-03-02T23:00"));

        assertThat(noon.due()).containsExactly(Due.RESPONSE_MISSED, Due.ESCALATION);
        assertThat(warned.due()).containsExactly(Due.WARNING);
        assertThat(evening.due()).containsExactly(Due.RESOLUTION_MISSED);
        assertThat(night.due()).isEmpty();
        assertThat(night.targets().nextAt()).isEmpty();
    }

    @Test
    void aWatchThatSleptThroughSaysTheBreachButNoWarning() {
        var late =
                Targets.set(HIGH, OFFICE, AT_80, MONDAY_8)
                        .tick(OFFICE.hours(), AT_80, nairobi("2026-03-05T12:00"));

        assertThat(late.due())
                .containsExactly(Due.RESPONSE_MISSED, Due.RESOLUTION_MISSED, Due.ESCALATION);
    }

    @Test
    void aHigherPriorityIsCountedFromTheOpening() {
        var targets =
                Targets.set(HIGH, OFFICE, AT_80, MONDAY_8).recomputed(CRITICAL, OFFICE, AT_80);

        assertThat(targets.resolutionDue()).isEqualTo(nairobi("2026-03-02T12:00"));
        assertThat(targets.tick(OFFICE.hours(), AT_80, nairobi("2026-03-02T13:00")).due())
                .contains(Due.RESOLUTION_MISSED);
        assertThat(
                        targets.tick(OFFICE.hours(), AT_80, nairobi("2026-03-02T13:00"))
                                .targets()
                                .tick(OFFICE.hours(), AT_80, nairobi("2026-03-02T13:01"))
                                .due())
                .isEmpty();
    }

    @Test
    void aPriorityChangeKeepsThePauses() {
        var targets =
                Targets.set(HIGH, OFFICE, AT_80, MONDAY_8)
                        .paused(nairobi("2026-03-02T09:00"))
                        .resumed(OFFICE.hours(), nairobi("2026-03-02T10:00"))
                        .recomputed(CRITICAL, OFFICE, AT_80);

        assertThat(targets.resolutionDue()).isEqualTo(nairobi("2026-03-02T13:00"));
    }

    @Test
    void resolvingInTimeIsMetAndMeasuresTheWork() {
        var settled =
                Targets.set(HIGH, OFFICE, AT_80, MONDAY_8)
                        .paused(nairobi("2026-03-02T09:00"))
                        .resumed(OFFICE.hours(), nairobi("2026-03-02T10:00"))
                        .settled(OFFICE.hours(), nairobi("2026-03-02T17:00"));

        assertThat(settled.resolutionMet()).contains(true);
        assertThat(settled.tookWorking()).contains(Duration.ofHours(8));
        assertThat(settled.nextAt()).isEmpty();
    }

    @Test
    void resolvingAMomentLateIsMissed() {
        var targets = Targets.set(HIGH, OFFICE, AT_80, MONDAY_8);

        var settled = targets.settled(OFFICE.hours(), targets.resolutionDue().plusMillis(1));

        assertThat(settled.resolutionMet()).contains(false);
        assertThat(settled.resolutionMissed()).isTrue();
    }

    @Test
    void resolvingWhilePausedDoesNotCountThePause() {
        var settled =
                Targets.set(HIGH, OFFICE, AT_80, MONDAY_8)
                        .paused(nairobi("2026-03-02T10:00"))
                        .settled(OFFICE.hours(), nairobi("2026-03-20T10:00"));

        assertThat(settled.resolutionMet()).contains(true);
        assertThat(settled.tookWorking()).contains(Duration.ofHours(2));
    }

    @Test
    void reopeningPromisesTheResolutionAnewAndNotTheResponse() {
        var reopened =
                Targets.set(HIGH, OFFICE, AT_80, MONDAY_8)
                        .responded(OFFICE.hours(), nairobi("2026-03-02T09:00"))
                        .settled(OFFICE.hours(), nairobi("2026-03-04T09:00"))
                        .reopened(HIGH, OFFICE, AT_80, nairobi("2026-03-05T08:00"));

        assertThat(reopened.resolutionDue()).isEqualTo(nairobi("2026-03-05T16:00"));
        assertThat(reopened.resolutionMissed()).isFalse();
        assertThat(reopened.resolutionMet()).isEmpty();
        assertThat(reopened.respondedAt()).contains(nairobi("2026-03-02T09:00"));
        assertThat(reopened.responseDue()).isEqualTo(nairobi("2026-03-02T10:00"));
    }

    @Test
    void theTimeToTheFirstAnswerIsWorkingTimeWithoutWaiting() {
        var friday = nairobi("2026-03-06T16:30");
        var promised = Targets.set(HIGH, OFFICE, AT_80, friday);

        assertThat(promised.answeredAfter(OFFICE.hours())).isEmpty();
        assertThat(
                        promised.responded(OFFICE.hours(), nairobi("2026-03-07T09:15"))
                                .answeredAfter(OFFICE.hours()))
                .contains(Duration.ofMinutes(45));
        assertThat(
                        promised.responded(OFFICE.hours(), nairobi("2026-03-09T09:00"))
                                .answeredAfter(OFFICE.hours()))
                .contains(Duration.ofMinutes(30 + 4 * 60 + 60));
        assertThat(
                        promised.paused(nairobi("2026-03-06T16:40"))
                                .resumed(OFFICE.hours(), nairobi("2026-03-07T12:00"))
                                .responded(OFFICE.hours(), nairobi("2026-03-07T12:05"))
                                .answeredAfter(OFFICE.hours()))
                .contains(Duration.ofMinutes(15));
    }

    @Test
    void aPauseNeverMakesATargetEarlier() {
        ForAll.seeded(random -> {
            var before = Targets.set(HIGH, OFFICE, AT_80, MONDAY_8);
            var from = MONDAY_8.plusSeconds(random.nextInt(86_400));
            var to = from.plusSeconds(random.nextInt(10 * 86_400));

            var after = before.paused(from).resumed(OFFICE.hours(), to);

            assertThat(after.resolutionDue()).isAfterOrEqualTo(before.resolutionDue());
            assertThat(after.responseDue()).isAfterOrEqualTo(before.responseDue());
        });
    }

    @Test
    void howeverOftenTheClockIsLookedAtEachThingIsSaidOnce() {
        ForAll.seeded(random -> {
            var targets = Targets.set(HIGH, OFFICE, AT_80, MONDAY_8);
            var said = new ArrayList<Due>();
            var now = MONDAY_8;
            for (var i = 0; i < 60; i++) {
                now = now.plusSeconds(random.nextInt(3_600));
                var tick = targets.tick(OFFICE.hours(), AT_80, now);
                said.addAll(tick.due());
                targets = tick.targets();
            }

            assertThat(said).doesNotHaveDuplicates();
        });
    }

    private static Instant nairobi(String wall) {
        return LocalDateTime.parse(wall).atZone(NAIROBI).toInstant();
    }
}

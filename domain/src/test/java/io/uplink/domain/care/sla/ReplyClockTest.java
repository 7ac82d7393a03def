package io.uplink.domain.care.sla;

import static io.uplink.domain.care.sla.CalendarFixtures.NAIROBI;
import static io.uplink.domain.care.sla.CalendarFixtures.aPolicy;
import static io.uplink.domain.care.sla.CalendarFixtures.officeCalendar;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.domain.care.sla.Targets.Due;
import io.uplink.domain.care.ticket.Priority;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** High: an answer within two hours, a resolution within eighty so that it stays out of the way. */
class ReplyClockTest {

    private static final Targets.Calendar OFFICE = officeCalendar();
    private static final BusinessCalendar HOURS = OFFICE.hours();
    private static final Warnings HALF_AND_MOST = Warnings.at(50, 90);
    private static final SlaPolicy POLICY = aPolicy(Priority.HIGH, 2, 80);
    private static final Targets ANSWERED =
            Targets.set(POLICY, OFFICE, HALF_AND_MOST, at("2026-03-02T08:00"))
                    .responded(HOURS, at("2026-03-02T08:30"));

    @Test
    void beforeOurFirstAnswerTheResponseTargetCoversWhatTheCustomerWrites() {
        var fresh = Targets.set(POLICY, OFFICE, HALF_AND_MOST, at("2026-03-02T08:00"));

        assertThat(fresh.heard(HOURS, HALF_AND_MOST, at("2026-03-02T08:10"))).isEqualTo(fresh);
    }

    @Test
    void itRunsFromTheFirstMessageThatWaitsToOurNextReply() {
        var waiting = heard(ANSWERED, "2026-03-02T09:00");
        var insisting = heard(waiting, "2026-03-02T10:30");

        assertThat(insisting).isEqualTo(waiting);
        assertThat(waiting.reply().running().orElseThrow().due()).isEqualTo(at("2026-03-02T11:00"));
        var replied = waiting.responded(HOURS, at("2026-03-02T11:00"));
        assertThat(replied.reply().running()).isEmpty();
        assertThat(replied.reply().met()).isEqualTo(1);
        assertThat(replied.reply().missed()).isZero();
        assertThat(replied.reply().longest()).contains(Duration.ofHours(2));
        assertThat(replied.respondedAt()).isEqualTo(ANSWERED.respondedAt());
    }

    @Test
    void aReplyAMomentLateIsMissedAndCountedOnce() {
        var waiting = heard(ANSWERED, "2026-03-02T09:00");
        var late = at("2026-03-02T11:00").plusMillis(1);

        assertThat(waiting.responded(HOURS, late).reply().missed()).isEqualTo(1);
        var told = waiting.tick(HOURS, HALF_AND_MOST, late);
        assertThat(told.due()).containsExactly(Due.REPLY_MISSED);
        assertThat(told.targets().tick(HOURS, HALF_AND_MOST, late.plusSeconds(9)).due()).isEmpty();
        var replied = told.targets().responded(HOURS, at("2026-03-02T12:00"));
        assertThat(replied.reply().missed()).isEqualTo(1);
        assertThat(replied.reply().met()).isZero();
        assertThat(replied.reply().longest()).contains(Duration.ofHours(3));
    }

    @Test
    void eachClockWarnsAndMissesForItself() {
        var first =
                heard(ANSWERED, "2026-03-02T09:00")
                        .tick(HOURS, HALF_AND_MOST, at("2026-03-02T10:00"));
        assertThat(first.due()).containsExactly(Due.REPLY_WARNING);
        assertThat(first.targets().reply().running().orElseThrow().alarm().said()).isEqualTo(50);

        var second =
                heard(first.targets().responded(HOURS, at("2026-03-02T10:10")), "2026-03-02T13:00")
                        .tick(HOURS, HALF_AND_MOST, at("2026-03-02T14:00"));
        assertThat(second.due()).containsExactly(Due.REPLY_WARNING);
    }

    @Test
    void overAWeekendOnlyWorkingTimeCounts() {
        var waiting = heard(ANSWERED, "2026-03-07T12:30");

        assertThat(waiting.reply().running().orElseThrow().due()).isEqualTo(at("2026-03-09T09:30"));
        assertThat(waiting.reply().running().orElseThrow().alarm().nextAt())
                .contains(at("2026-03-09T08:30"));
    }

    @Test
    void aPauseMovesItByThePartInWhichTheCustomerWaited() {
        var paused = heard(ANSWERED.paused(at("2026-03-02T09:00")), "2026-03-02T10:00");
        assertThat(paused.nextAt()).isEmpty();
        assertThat(paused.tick(HOURS, HALF_AND_MOST, at("2026-03-04T10:00")).due()).isEmpty();

        var resumed = paused.resumed(HOURS, at("2026-03-02T13:00"));

        assertThat(resumed.reply().running().orElseThrow().due()).isEqualTo(at("2026-03-02T15:00"));
        assertThat(resumed.responded(HOURS, at("2026-03-02T14:00")).reply().longest())
                .contains(Duration.ofHours(1));
    }

    @Test
    void aReplyWhileTheClockStandsStillCountsWhatHadRun() {
        var paused = heard(ANSWERED, "2026-03-02T09:00").paused(at("2026-03-02T10:00"));

        var replied = paused.responded(HOURS, at("2026-03-03T10:00"));

        assertThat(replied.reply().met()).isEqualTo(1);
        assertThat(replied.reply().longest()).contains(Duration.ofHours(1));
    }

    @Test
    void aFirstAnswerWhileTheClockStandsStillIsInTime() {
        var answered =
                Targets.set(POLICY, OFFICE, HALF_AND_MOST, at("2026-03-02T08:00"))
                        .paused(at("2026-03-02T09:00"))
                        .responded(HOURS, at("2026-03-03T10:00"));

        assertThat(answered.responseMissed()).isFalse();
        assertThat(answered.answeredAfter(HOURS)).contains(Duration.ofHours(1));
    }

    @Test
    void beingDoneStopsItAndOpeningAgainStartsNone() {
        var done = heard(ANSWERED, "2026-03-02T09:00").settled(HOURS, at("2026-03-02T10:00"));
        assertThat(done.reply().met()).isEqualTo(1);
        assertThat(heard(done, "2026-03-02T10:30")).isEqualTo(done);

        var again = done.reopened(POLICY, OFFICE, HALF_AND_MOST, at("2026-03-02T11:00"));
        assertThat(again.reply().running()).isEmpty();
        assertThat(again.reply().met()).isEqualTo(1);
        assertThat(heard(again, "2026-03-02T11:30").reply().running()).isPresent();
    }

    @Test
    void anotherPolicyCountsFromTheSameMessageAndKeepsThePauses() {
        var moved =
                heard(ANSWERED, "2026-03-02T09:00")
                        .paused(at("2026-03-02T09:30"))
                        .resumed(HOURS, at("2026-03-02T10:00"))
                        .tick(HOURS, HALF_AND_MOST, at("2026-03-02T10:30"))
                        .targets()
                        .recomputed(aPolicy(Priority.HIGH, 4, 80), OFFICE, HALF_AND_MOST);

        var running = moved.reply().running().orElseThrow();
        assertThat(running.due()).isEqualTo(at("2026-03-02T13:30"));
        assertThat(running.alarm().said()).isEqualTo(50);
        assertThat(running.alarm().nextAt()).contains(at("2026-03-02T13:06"));
    }

    @Test
    void whereNothingIsPromisedNothingRuns() {
        var policy =
                new SlaPolicy(
                        POLICY.id(),
                        "No replies",
                        "",
                        POLICY.scope(),
                        POLICY.response(),
                        Optional.empty(),
                        POLICY.resolution(),
                        Optional.empty(),
                        Optional.empty(),
                        POLICY.pausesFor(),
                        true,
                        1);
        var answered =
                Targets.set(policy, OFFICE, HALF_AND_MOST, at("2026-03-02T08:00"))
                        .responded(HOURS, at("2026-03-02T08:30"));

        assertThat(heard(answered, "2026-03-02T09:00")).isEqualTo(answered);
    }

    private static Targets heard(Targets targets, String wall) {
        return targets.heard(HOURS, HALF_AND_MOST, at(wall));
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(NAIROBI).toInstant();
    }
}

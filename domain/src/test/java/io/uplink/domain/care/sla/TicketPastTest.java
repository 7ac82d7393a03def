package io.uplink.domain.care.sla;

import static io.uplink.domain.care.sla.CalendarFixtures.NAIROBI;
import static io.uplink.domain.care.sla.CalendarFixtures.aPolicy;
import static io.uplink.domain.care.sla.CalendarFixtures.officeCalendar;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.domain.care.sla.TicketPast.Answered;
import io.uplink.domain.care.sla.TicketPast.Done;
import io.uplink.domain.care.sla.TicketPast.Heard;
import io.uplink.domain.care.sla.TicketPast.Reopened;
import io.uplink.domain.care.sla.TicketPast.Step;
import io.uplink.domain.care.sla.TicketPast.Waited;
import io.uplink.domain.care.sla.TicketPast.WentOn;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TicketPastTest {

    private static final Targets.Calendar OFFICE = officeCalendar();
    private static final SlaPolicy TWO_AND_EIGHT = aPolicy(Priority.HIGH, 2, 8);
    private static final SlaPolicy ONE_AND_FOUR = aPolicy(Priority.HIGH, 1, 4);
    private static final Instant LATER = at("2026-03-20T12:00");

    @Test
    void whatWasKeptMayHaveBeenMissedUnderAStricterPolicy() {
        var past =
                past(
                        new Answered(at("2026-03-02T09:30")),
                        new Heard(at("2026-03-02T10:00")),
                        new Answered(at("2026-03-02T11:30")),
                        new Done(at("2026-03-02T15:00")));

        var kept = past.under(TWO_AND_EIGHT, OFFICE, LATER);
        var missed = past.under(ONE_AND_FOUR, OFFICE, LATER);

        assertThat(TicketPast.responseMet(kept)).contains(true);
        assertThat(TicketPast.repliesMet(kept)).contains(true);
        assertThat(TicketPast.resolutionMet(kept)).contains(true);
        assertThat(TicketPast.responseMet(missed)).contains(false);
        assertThat(TicketPast.repliesMet(missed)).contains(false);
        assertThat(TicketPast.resolutionMet(missed)).contains(false);
    }

    @Test
    void itIsLivedAsTheTicketLivedIt() {
        var past =
                past(
                        new Answered(at("2026-03-02T09:30")),
                        new Waited(PendingReason.CUSTOMER, at("2026-03-02T10:00")),
                        new Heard(at("2026-03-06T16:00")),
                        new WentOn(at("2026-03-06T16:00")),
                        new Answered(at("2026-03-06T16:30")),
                        new Done(at("2026-03-07T10:00")));

        var lived =
                Targets.set(TWO_AND_EIGHT, OFFICE, Warnings.at(), at("2026-03-02T08:00"))
                        .responded(OFFICE.hours(), at("2026-03-02T09:30"))
                        .paused(at("2026-03-02T10:00"))
                        .heard(OFFICE.hours(), Warnings.at(), at("2026-03-06T16:00"))
                        .resumed(OFFICE.hours(), at("2026-03-06T16:00"))
                        .responded(OFFICE.hours(), at("2026-03-06T16:30"))
                        .settled(OFFICE.hours(), at("2026-03-07T10:00"));

        var again = past.under(TWO_AND_EIGHT, OFFICE, LATER);
        assertThat(again.tookWorking())
                .isEqualTo(lived.tookWorking())
                .contains(Duration.ofHours(4));
        assertThat(again.resolutionMet()).isEqualTo(lived.resolutionMet()).contains(true);
        assertThat(again.reply()).isEqualTo(lived.reply());
    }

    @Test
    void aPolicyThatDoesNotPauseCountsTheWait() {
        var past =
                past(
                        new Waited(PendingReason.PARTS, at("2026-03-02T10:00")),
                        new WentOn(at("2026-03-03T16:00")),
                        new Done(at("2026-03-03T16:30")));

        assertThat(TicketPast.resolutionMet(past.under(TWO_AND_EIGHT, OFFICE, LATER)))
                .contains(false);
    }

    @Test
    void reopeningPromisesTheResolutionAnew() {
        var past =
                past(
                        new Done(at("2026-03-04T08:00")),
                        new Reopened(at("2026-03-05T08:00")),
                        new Done(at("2026-03-05T09:00")));

        assertThat(TicketPast.resolutionMet(past.under(TWO_AND_EIGHT, OFFICE, LATER)))
                .contains(true);
    }

    @Test
    void whatIsOwedIsMissedOnlyOnceItsTimeHasPassed() {
        var open = past();

        assertThat(open.under(TWO_AND_EIGHT, OFFICE, at("2026-03-02T09:00")))
                .satisfies(early -> {
                    assertThat(TicketPast.responseMet(early)).isEmpty();
                    assertThat(TicketPast.resolutionMet(early)).isEmpty();
                    assertThat(TicketPast.repliesMet(early)).isEmpty();
                });
        assertThat(TicketPast.responseMet(open.under(TWO_AND_EIGHT, OFFICE, LATER)))
                .contains(false);
    }

    private static TicketPast past(Step... steps) {
        return new TicketPast(
                new Situation(Priority.HIGH, Optional.empty(), Optional.empty(), Optional.empty()),
                OFFICE.id(),
                at("2026-03-02T08:00"),
                List.of(steps));
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(NAIROBI).toInstant();
    }
}

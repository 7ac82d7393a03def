package io.uplink.application.insight.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.insight.daily.port.DailyFigures;
import io.uplink.application.insight.daily.port.DailySummaries.Kept;
import io.uplink.application.insight.daily.port.DailySummaries.Outcome;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.insight.daily.DailyEvent.Summarised;
import io.uplink.domain.insight.daily.DailySummary;
import io.uplink.domain.insight.daily.DailySummary.Counts;
import io.uplink.domain.insight.daily.DailySummary.Section;
import io.uplink.domain.insight.daily.DailySummary.Words;
import io.uplink.domain.insight.daily.SummaryHours;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.BranchId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** At seven and at eighteen on the wall of Westlands, which is four and fifteen in UTC. */
class SendDueSummariesTest {

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final Actor.Job JOB = new Actor.Job("summary.send");
    private static final Instant SEVEN = Instant.parse("2026-11-24T04:00:00Z");
    private static final BranchId WESTLANDS = ActorFixtures.WESTLANDS;

    private final MovableClock clock = new MovableClock(SEVEN);
    private final RecordingOutbox outbox = new RecordingOutbox();
    private final InMemoryDailySummaries summaries = new InMemoryDailySummaries();
    private final List<Instant> since = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final FixedSettings settings =
            new FixedSettings()
                    .with(DailySettings.HOURS, SummaryHours.parse("7, 18").orElseThrow());
    private final DailyFigures figures =
            new DailyFigures() {
                @Override
                public List<Branch> branches(Instant now) {
                    var settled =
                            summaries.all().stream()
                                    .map(one -> new Settled(one.slot().day(), one.slot().hour()))
                                    .collect(Collectors.toUnmodifiableSet());
                    var last =
                            summaries.all().stream()
                                    .filter(one -> one.outcome() != Outcome.SKIPPED)
                                    .map(one -> one.slot().at())
                                    .max(Instant::compareTo);
                    return List.of(new Branch(WESTLANDS, "Westlands", NAIROBI, last, settled));
                }

                @Override
                public DailySummary count(BranchId branch, Instant from, Instant now) {
                    since.add(from);
                    return new DailySummary(
                            branch, from, now, counts, List.of(), 0, List.of(), 0, List.of(),
                            List.of());
                }
            };
    private final DayWriter writer = new DayWriter(figures, (_, _, _) -> sections);
    private final SendDueSummaries send =
            new SendDueSummaries(
                    new DirectUnitOfWork(),
                    figures,
                    writer,
                    summaries,
                    settings,
                    new Origin(new SequentialIds(), clock, new RecordingActivityTrail(), outbox));
    private Counts counts = new Counts(3, 1, 0, 2, 1, 0);

    @Test
    void onlyAJobMay() {
        assertThatThrownBy(() -> send.execute(ActorFixtures.anAdmin()))
                .isInstanceOf(DomainException.class);
        assertThat(summaries.all()).isEmpty();
    }

    @Test
    void withoutHoursNothingIsSent() {
        settings.with(DailySettings.HOURS, SummaryHours.never());

        assertThat(send.execute(JOB)).isZero();
        assertThat(summaries.all()).isEmpty();
    }

    @Test
    void atItsHourABranchIsToldOnce() {
        assertThat(send.execute(JOB)).isEqualTo(1);
        clock.advance(Duration.ofMinutes(2));
        assertThat(send.execute(JOB)).isZero();

        assertThat(outcomes()).containsExactly("24 7 SENT");
        assertThat(outbox.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        Summarised.class,
                        event -> {
                            assertThat(event.branch()).isEqualTo(WESTLANDS);
                            assertThat(event.day()).isEqualTo(LocalDate.of(2026, 11, 24));
                            assertThat(event.counts()).isEqualTo(counts);
                        });
    }

    @Test
    void anotherInstanceThatSettledTheSlotMeanwhileLeavesNothingToTell() {
        var known = figures.branches(SEVEN);
        var late =
                new SendDueSummaries(
                        new DirectUnitOfWork(),
                        new DailyFigures() {
                            @Override
                            public List<Branch> branches(Instant now) {
                                return known;
                            }

                            @Override
                            public DailySummary count(BranchId branch, Instant from, Instant now) {
                                return figures.count(branch, from, now);
                            }
                        },
                        writer,
                        summaries,
                        settings,
                        new Origin(
                                new SequentialIds(), clock, new RecordingActivityTrail(), outbox));

        send.execute(JOB);

        assertThat(late.execute(JOB)).isZero();
        assertThat(outbox.events()).hasSize(1);
    }

    @Test
    void whatIsNewIsCountedFromTheSummaryBefore() {
        send.execute(JOB);
        clock.moveTo(SEVEN.plus(Duration.ofHours(11)));
        send.execute(JOB);

        assertThat(since).containsExactly(SEVEN.minus(Duration.ofDays(1)), SEVEN);
    }

    @Test
    void aDayWithNothingToTellIsNotedAndNotSent() {
        counts = Counts.NONE;

        assertThat(send.execute(JOB)).isZero();

        assertThat(outcomes()).containsExactly("24 7 EMPTY");
        assertThat(outbox.events()).isEmpty();
    }

    @Test
    void whatAnotherAreaHasToSayIsWorthAMessage() {
        counts = Counts.NONE;
        sections.add(
                new Section(
                        new Words("Complaints", "Malalamiko"),
                        List.of(new Words("1 new", "Mapya 1"))));

        assertThat(send.execute(JOB)).isEqualTo(1);
        assertThat(summaries.all().getFirst().content().orElseThrow().sections()).hasSize(1);
    }

    @Test
    void whoWantsEmptySummariesGetsThem() {
        counts = Counts.NONE;
        settings.with(DailySettings.EVEN_IF_EMPTY, true);

        assertThat(send.execute(JOB)).isEqualTo(1);
    }

    @Test
    void someHoursLateItIsSentAllTheSame() {
        send.execute(JOB);
        clock.moveTo(SEVEN.plus(Duration.ofHours(14)));

        assertThat(send.execute(JOB)).isEqualTo(1);
        assertThat(outcomes()).containsExactly("24 7 SENT", "24 18 SENT");
    }

    @Test
    void laterThanThatItIsSkippedAndSaidSo() {
        send.execute(JOB);
        clock.moveTo(SEVEN.plus(Duration.ofHours(14)).plusMillis(1));

        assertThat(send.execute(JOB)).isZero();
        assertThat(outcomes()).containsExactly("24 7 SENT", "24 18 SKIPPED");
    }

    @Test
    void ofTwoThatAreDueAtOnceTheLaterTellsItAll() {
        settings.with(DailySettings.HOURS, SummaryHours.parse("6").orElseThrow());
        clock.moveTo(SEVEN.minus(Duration.ofHours(1)));
        send.execute(JOB);
        settings.with(DailySettings.HOURS, SummaryHours.parse("7, 8").orElseThrow());
        clock.moveTo(SEVEN.plus(Duration.ofHours(1)));

        assertThat(send.execute(JOB)).isEqualTo(1);
        assertThat(outcomes()).contains("24 7 SKIPPED", "24 8 SENT");
    }

    @Test
    void whoAsksForAnHourThatHasPassedWaitsForTomorrow() {
        clock.moveTo(SEVEN.plus(Duration.ofHours(1)));

        assertThat(send.execute(JOB)).isZero();
        assertThat(summaries.all()).isEmpty();
    }

    @Test
    void whoMayNotReadReportsSeesNoDay() {
        assertThatThrownBy(() -> show(ActorFixtures.nobodySpecial(), Optional.empty()))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void todayIsShownAsItWouldBeToldNow() {
        var day = show(ActorFixtures.inWestlands(Permission.REPORTS_VIEW), Optional.empty());

        assertThat(day.branch()).isPresent();
        assertThat(day.now()).map(DailySummary::counts).contains(counts);
    }

    @Test
    void anotherDayIsShownAsItWasTold() {
        send.execute(JOB);
        clock.advance(Duration.ofDays(1));

        var day =
                show(
                        ActorFixtures.inWestlands(Permission.REPORTS_VIEW),
                        Optional.of(LocalDate.of(2026, 11, 24)));

        assertThat(day.now()).isEmpty();
        assertThat(day.kept()).extracting(Kept::outcome).containsExactly(Outcome.SENT);
    }

    @Test
    void aBranchOutsideTheReachIsNotThere() {
        var reader = ActorFixtures.inFieldA(Permission.REPORTS_VIEW);

        assertThat(show(reader, Optional.empty()).branch()).isEmpty();
        assertThatThrownBy(() ->
                        new ShowDay(figures, summaries, writer, clock)
                                .execute(
                                        reader,
                                        new ShowDay.Input(
                                                Optional.of(WESTLANDS), Optional.empty())))
                .isInstanceOf(DomainException.class);
    }

    private ShowDay.Day show(Actor.Person reader, Optional<LocalDate> day) {
        return new ShowDay(figures, summaries, writer, clock)
                .execute(reader, new ShowDay.Input(Optional.empty(), day));
    }

    private List<String> outcomes() {
        return summaries.all().stream()
                .map(one ->
                        one.slot().day().getDayOfMonth()
                                + " "
                                + one.slot().hour()
                                + " "
                                + one.outcome())
                .toList();
    }
}

package io.uplink.domain.care.sla;

import static io.uplink.domain.care.sla.CalendarFixtures.NAIROBI;
import static io.uplink.domain.care.sla.CalendarFixtures.office;
import static io.uplink.domain.care.sla.CalendarFixtures.once;
import static io.uplink.domain.care.sla.CalendarFixtures.yearly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.care.sla.BusinessCalendar.Holiday;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.ForAll;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BusinessCalendarTest {

    @Test
    void fourHoursFromFridayAfternoonEndOnSaturday() {
        assertThat(office().addWorking(nairobi("2026-03-06T16:00"), hours(4)))
                .isEqualTo(nairobi("2026-03-07T12:00"));
    }

    @Test
    void fiveHoursAndAMinuteFromFridayAfternoonEndOnMonday() {
        assertThat(office().addWorking(nairobi("2026-03-06T16:00"), hours(5).plusMinutes(1)))
                .isEqualTo(nairobi("2026-03-09T08:01"));
    }

    @Test
    void whatStartsAtNightRunsFromTheMorning() {
        assertThat(office().addWorking(nairobi("2026-03-02T23:30"), hours(1)))
                .isEqualTo(nairobi("2026-03-03T09:00"));
    }

    @Test
    void aTargetMayFallExactlyOnClosingTime() {
        assertThat(office().addWorking(nairobi("2026-03-02T08:00"), hours(9)))
                .isEqualTo(nairobi("2026-03-02T17:00"));
    }

    @Test
    void yearlyHolidaysHoldInEveryYear() {
        var calendar = office(yearly("2020-12-25"), yearly("2020-12-26"), yearly("2020-01-01"));

        assertThat(calendar.addWorking(nairobi("2026-12-24T16:00"), hours(2)))
                .isEqualTo(nairobi("2026-12-28T09:00"));
        assertThat(calendar.addWorking(nairobi("2026-12-31T16:30"), hours(1)))
                .isEqualTo(nairobi("2027-01-02T09:30"));
    }

    @Test
    void aHolidayOfOneYearDoesNotReturn() {
        var calendar = office(once("2026-03-03"));

        assertThat(calendar.addWorking(nairobi("2026-03-02T16:00"), hours(2)))
                .isEqualTo(nairobi("2026-03-04T09:00"));
        assertThat(calendar.addWorking(nairobi("2027-03-02T16:00"), hours(2)))
                .isEqualTo(nairobi("2027-03-03T09:00"));
    }

    @Test
    void theLeapDayIsAHolidayInLeapYearsOnly() {
        var calendar = office(yearly("2024-02-29"));

        assertThat(calendar.addWorking(nairobi("2028-02-28T16:00"), hours(2)))
                .isEqualTo(nairobi("2028-03-01T09:00"));
        assertThat(calendar.addWorking(nairobi("2027-03-01T08:00"), hours(1)))
                .isEqualTo(nairobi("2027-03-01T09:00"));
    }

    @Test
    void aLunchBreakStopsTheClock() {
        var calendar =
                new BusinessCalendar(
                        NAIROBI,
                        Map.of(
                                DayOfWeek.MONDAY,
                                List.of(
                                        Interval.of("14:00", "17:00"),
                                        Interval.of("08:00", "13:00"))),
                        List.of());

        assertThat(calendar.addWorking(nairobi("2026-03-02T12:00"), hours(2)))
                .isEqualTo(nairobi("2026-03-02T15:00"));
    }

    @Test
    void aroundTheClockEveryHourCounts() {
        var from = nairobi("2026-12-31T23:00");

        assertThat(BusinessCalendar.aroundTheClock(NAIROBI).addWorking(from, hours(49)))
                .isEqualTo(from.plus(hours(49)));
    }

    @Test
    void theNightOfTheSpringChangeIsAnHourShorter() {
        var berlin = ZoneId.of("Europe/Berlin");
        var calendar = BusinessCalendar.aroundTheClock(berlin);
        var midnight = LocalDateTime.parse("2026-03-29T00:00").atZone(berlin).toInstant();

        assertThat(calendar.workingBetween(midnight, midnight.plus(hours(30))))
                .isEqualTo(hours(30));
        assertThat(calendar.addWorking(midnight, hours(23)))
                .isEqualTo(LocalDateTime.parse("2026-03-30T00:00").atZone(berlin).toInstant());
    }

    @Test
    void aWeekWithoutWorkIsRefused() {
        assertThatThrownBy(() -> new BusinessCalendar(NAIROBI, Map.of(), List.of()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error())
                                        .isEqualTo(new SlaError.NoWorkingTime()));
    }

    @Test
    void holidaysThatEatAllWorkingTimeAreRefused() {
        var everyDay = new ArrayList<Holiday>();
        for (var day = LocalDate.of(2024, 1, 1); day.getYear() == 2024; day = day.plusDays(1)) {
            everyDay.add(new Holiday("closed", day, true));
        }

        assertThatThrownBy(() ->
                        new BusinessCalendar(NAIROBI, CalendarFixtures.officeWeek(), everyDay))
                .isInstanceOf(DomainException.class)
                .hasMessage("sla.no-working-time");
    }

    @Test
    void intervalsThatOverlapAreRefused() {
        assertThatThrownBy(() ->
                        new BusinessCalendar(
                                NAIROBI,
                                Map.of(
                                        DayOfWeek.MONDAY,
                                        List.of(
                                                Interval.of("08:00", "12:00"),
                                                Interval.of("11:59", "17:00"))),
                                List.of()))
                .hasMessage("sla.intervals-overlap");
    }

    @Test
    void addingAndMeasuringAreInverse() {
        ForAll.seeded(random -> {
            var calendar = aCalendar(random);
            var from = anInstant(random);
            var work = Duration.ofSeconds(random.nextInt(400_000));

            var due = calendar.addWorking(from, work);

            assertThat(calendar.workingBetween(from, due)).isEqualTo(work);
        });
    }

    @Test
    void workingTimeIsWhatAMinuteByMinuteCountSays() {
        ForAll.seeded(random -> {
            var week = aWeek(random);
            var holidays = someHolidays(random);
            var zone = aZone(random);
            var calendar = new BusinessCalendar(zone, week, holidays);
            var from = anInstant(random).truncatedTo(ChronoUnit.MINUTES);
            var minutes = random.nextInt(15_000);

            var counted = new WallClock(zone, week, holidays).count(from, minutes);

            assertThat(calendar.workingBetween(from, from.plus(Duration.ofMinutes(minutes))))
                    .isEqualTo(Duration.ofMinutes(counted));
        });
    }

    @Test
    void theMinuteAtWhichATargetFallsDueIsWhatAMinuteByMinuteCountSays() {
        ForAll.seeded(random -> {
            var week = aWeek(random);
            var holidays = someHolidays(random);
            var zone = aZone(random);
            var from = anInstant(random).truncatedTo(ChronoUnit.MINUTES);
            var work = 1 + random.nextInt(2_000);

            var due =
                    new BusinessCalendar(zone, week, holidays)
                            .addWorking(from, Duration.ofMinutes(work));

            var minutes = (int) Duration.between(from, due).toMinutes();
            var wall = new WallClock(zone, week, holidays);
            assertThat(wall.count(from, minutes)).isEqualTo(work);
            assertThat(wall.count(from, minutes - 1)).isEqualTo(work - 1);
        });
    }

    @Test
    void addingInTwoStepsIsAddingAtOnce() {
        ForAll.seeded(random -> {
            var calendar = aCalendar(random);
            var from = anInstant(random);
            var first = Duration.ofSeconds(random.nextInt(100_000));
            var second = Duration.ofSeconds(random.nextInt(100_000));

            assertThat(calendar.addWorking(calendar.addWorking(from, first), second))
                    .isEqualTo(calendar.addWorking(from, first.plus(second)));
        });
    }

    @Test
    void whoStartsLaterIsNotDueEarlier() {
        ForAll.seeded(random -> {
            var calendar = aCalendar(random);
            var from = anInstant(random);
            var later = from.plusSeconds(random.nextInt(200_000));
            var work = Duration.ofSeconds(random.nextInt(100_000));

            assertThat(calendar.addWorking(later, work))
                    .isAfterOrEqualTo(calendar.addWorking(from, work));
        });
    }

    @Test
    void workingTimeOfPartsSumsToTheWhole() {
        ForAll.seeded(random -> {
            var calendar = aCalendar(random);
            var from = anInstant(random);
            var middle = from.plusSeconds(random.nextInt(1_000_000));
            var to = middle.plusSeconds(random.nextInt(1_000_000));

            assertThat(
                            calendar.workingBetween(from, middle)
                                    .plus(calendar.workingBetween(middle, to)))
                    .isEqualTo(calendar.workingBetween(from, to));
            var told =
                    calendar.between(from, to).stream()
                            .flatMap(day -> day.worked().stream())
                            .map(BusinessCalendar.Span::length)
                            .reduce(Duration.ZERO, Duration::plus);
            assertThat(told).isEqualTo(calendar.workingBetween(from, to));
        });
    }

    @Test
    void aMinuteAWeekCannotHoldATargetOfDays() {
        var calendar =
                new BusinessCalendar(
                        NAIROBI, Map.of(DayOfWeek.MONDAY, List.of(new Interval(0, 1))), List.of());

        assertThat(calendar.completes(nairobi("2026-03-02T00:00"), hours(8))).isTrue();
        assertThat(calendar.completes(nairobi("2026-03-02T00:00"), hours(9))).isFalse();
    }

    @Test
    void hoursAreReadAsPeopleWriteThem() {
        assertThat(Interval.parse("08:00-13:00, 14–17"))
                .containsExactly(Interval.of("08:00", "13:00"), Interval.of("14:00", "17:00"));
        assertThat(Interval.parse("0-24")).containsExactly(new Interval(0, 1440));
        assertThat(Interval.parse(" ")).isEmpty();
        for (var text : List.of("eight to five", "08:00", "08:70-09:00", "25-26", "8-9,")) {
            assertThatThrownBy(() -> Interval.parse(text))
                    .as(text)
                    .hasMessage("sla.hours-unreadable");
        }
        assertThatThrownBy(() -> Interval.parse("17-08")).hasMessage("sla.interval-backwards");
    }

    private static BusinessCalendar aCalendar(Random random) {
        return new BusinessCalendar(aZone(random), aWeek(random), someHolidays(random));
    }

    /** Also zones whose clocks jump, one of them by half an hour, one at midnight. */
    private static ZoneId aZone(Random random) {
        var zones =
                List.of(
                        "Africa/Nairobi",
                        "UTC",
                        "Asia/Kathmandu",
                        "Europe/Berlin",
                        "America/New_York",
                        "Australia/Lord_Howe",
                        "Africa/Cairo");
        return ZoneId.of(zones.get(random.nextInt(zones.size())));
    }

    private static Map<DayOfWeek, List<Interval>> aWeek(Random random) {
        var week = new EnumMap<DayOfWeek, List<Interval>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if (day == DayOfWeek.WEDNESDAY || random.nextBoolean()) {
                var noon = 600 + random.nextInt(200);
                week.put(
                        day,
                        List.of(
                                new Interval(random.nextInt(500), 500 + random.nextInt(100)),
                                new Interval(noon, noon + 1 + random.nextInt(1440 - noon))));
            }
        }
        return week;
    }

    private static List<Holiday> someHolidays(Random random) {
        var holidays = new ArrayList<Holiday>();
        for (var i = 0; i < random.nextInt(20); i++) {
            var day = LocalDate.ofYearDay(2026 + random.nextInt(3), 1 + random.nextInt(365));
            holidays.add(new Holiday("off", day, random.nextBoolean()));
        }
        return holidays;
    }

    private static Instant anInstant(Random random) {
        var season = List.of("2026-03-20", "2026-10-20", "2026-12-15", "2028-02-20");
        return Instant.parse(season.get(random.nextInt(4)) + "T00:00:00Z")
                .plusSeconds(random.nextInt(25 * 86_400));
    }

    private static Instant nairobi(String wall) {
        return LocalDateTime.parse(wall).atZone(NAIROBI).toInstant();
    }

    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }
}

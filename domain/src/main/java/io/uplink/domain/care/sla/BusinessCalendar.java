package io.uplink.domain.care.sla;

import io.uplink.domain.shared.DomainException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When work is done: several intervals a weekday, holidays, in one time zone. It counts working
 * time exactly, also over weekends, holidays, year ends and changes of daylight saving.
 */
public final class BusinessCalendar {

    /** Four years hold every weekday, every yearly holiday and one 29 February. */
    private static final int DAYS_THAT_HOLD_EVERYTHING = 4 * 366;

    /** A target further away than this is a mistake; it bounds every walk over days. */
    private static final int MOST_DAYS = 40 * 366;

    private final ZoneId zone;
    private final Map<DayOfWeek, List<Interval>> week;
    private final Set<LocalDate> days = new HashSet<>();
    private final Set<MonthDay> yearly = new HashSet<>();

    /**
     * A calendar that can complete any target.
     *
     * @throws DomainException if intervals of a day overlap, or no working time is left
     */
    public BusinessCalendar(
            ZoneId zone, Map<DayOfWeek, List<Interval>> week, List<Holiday> holidays) {
        this.zone = zone;
        this.week = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, intervals) -> this.week.put(day, inOrder(day, intervals)));
        for (var holiday : holidays) {
            if (holiday.yearly()) {
                yearly.add(MonthDay.from(holiday.day()));
            } else {
                days.add(holiday.day());
            }
        }
        requireWorkingTime();
    }

    /** Never closed. */
    public static BusinessCalendar aroundTheClock(ZoneId zone) {
        var week = new EnumMap<DayOfWeek, List<Interval>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, List.of(new Interval(0, Interval.MIDNIGHT)));
        }
        return new BusinessCalendar(zone, week, List.of());
    }

    public ZoneId zone() {
        return zone;
    }

    /** The instant at which that much working time has passed since {@code from}. */
    public Instant addWorking(Instant from, Duration work) {
        if (work.isNegative()) {
            throw new IllegalArgumentException("working time is not negative");
        }
        var left = work;
        var day = from.atZone(zone).toLocalDate();
        for (var walked = 0; walked < MOST_DAYS; walked++) {
            for (var span : spans(day)) {
                var start = span.from().isBefore(from) ? from : span.from();
                if (!start.isBefore(span.to())) {
                    continue;
                }
                var available = Duration.between(start, span.to());
                if (left.compareTo(available) <= 0) {
                    return start.plus(left);
                }
                left = left.minus(available);
            }
            day = day.plusDays(1);
        }
        throw new IllegalStateException("a target further away than " + MOST_DAYS + " days");
    }

    /** How much working time lies between two instants; zero if the second is not later. */
    public Duration workingBetween(Instant from, Instant to) {
        var sum = Duration.ZERO;
        if (!from.isBefore(to)) {
            return sum;
        }
        var last = to.atZone(zone).toLocalDate();
        for (var day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (var span : spans(day)) {
                var start = span.from().isBefore(from) ? from : span.from();
                var end = span.to().isAfter(to) ? to : span.to();
                if (start.isBefore(end)) {
                    sum = sum.plus(Duration.between(start, end));
                }
            }
        }
        return sum;
    }

    private boolean isHoliday(LocalDate day) {
        return days.contains(day) || yearly.contains(MonthDay.from(day));
    }

    /**
     * In a spring gap a span is shorter, in an autumn overlap longer, as the clock on the wall is.
     */
    private List<Span> spans(LocalDate day) {
        var intervals = Optional.ofNullable(week.get(day.getDayOfWeek())).orElse(List.of());
        if (intervals.isEmpty() || isHoliday(day)) {
            return List.of();
        }
        var spans = new ArrayList<Span>(intervals.size());
        for (var interval : intervals) {
            spans.add(new Span(at(day, interval.fromMinute()), at(day, interval.toMinute())));
        }
        return spans;
    }

    private Instant at(LocalDate day, int minute) {
        return minute == Interval.MIDNIGHT
                ? day.plusDays(1).atStartOfDay(zone).toInstant()
                : day.atTime(LocalTime.ofSecondOfDay(minute * 60L)).atZone(zone).toInstant();
    }

    private static List<Interval> inOrder(DayOfWeek day, List<Interval> intervals) {
        var ordered =
                intervals.stream().sorted(Comparator.comparingInt(Interval::fromMinute)).toList();
        for (var i = 1; i < ordered.size(); i++) {
            if (ordered.get(i).fromMinute() < ordered.get(i - 1).toMinute()) {
                throw new DomainException(new SlaError.Overlap(day.getValue()));
            }
        }
        return ordered;
    }

    private void requireWorkingTime() {
        // Fixed holidays lie in single years; a start behind the last of them sees the rule alone.
        var start =
                days.stream().max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH).plusDays(1);
        for (var i = 0; i < DAYS_THAT_HOLD_EVERYTHING; i++) {
            if (!spans(start.plusDays(i)).isEmpty()) {
                return;
            }
        }
        throw new DomainException(new SlaError.NoWorkingTime());
    }

    private record Span(Instant from, Instant to) {}

    /**
     * Working time within a day, in minutes since midnight on the wall clock.
     *
     * @param fromMinute inclusive, 0 to 1439
     * @param toMinute exclusive, at most 1440, which is midnight at the day's end
     */
    public record Interval(int fromMinute, int toMinute) {

        static final int MIDNIGHT = 1440;

        public Interval {
            if (fromMinute < 0 || toMinute > MIDNIGHT || fromMinute >= toMinute) {
                throw new DomainException(new SlaError.Overlap(0));
            }
        }

        public static Interval of(String from, String to) {
            var end = LocalTime.parse(to).toSecondOfDay() / 60;
            return new Interval(
                    LocalTime.parse(from).toSecondOfDay() / 60, end == 0 ? MIDNIGHT : end);
        }
    }

    /**
     * A day off.
     *
     * @param yearly on this day of every year; 29 February then in leap years only
     */
    public record Holiday(String name, LocalDate day, boolean yearly) {}
}

package io.uplink.domain.care.sla;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When work is done: several intervals a weekday, holidays, in one time zone. It counts working
 * time exactly, also over weekends, holidays, year ends and changes of daylight saving.
 *
 * <p>An interval runs from the first moment at which the clock on the wall shows its beginning, or
 * has jumped over it, to the first moment at which it shows its end.
 */
public final class BusinessCalendar {

    /** Eight years hold every weekday, every yearly holiday and one 29 February, also over 2100. */
    private static final int DAYS_THAT_HOLD_EVERYTHING = 8 * 366;

    /** A target further away than this is a mistake; it bounds every walk over days. */
    static final int MOST_DAYS = 10 * 366;

    private final ZoneId zone;
    private final Map<DayOfWeek, List<Interval>> week;
    private final List<Holiday> holidays;
    private final Map<LocalDate, String> days = new HashMap<>();
    private final Map<MonthDay, String> yearly = new HashMap<>();

    /**
     * A calendar with working time left.
     *
     * @throws DomainException if intervals of a day overlap, or no working time is left
     */
    public BusinessCalendar(
            ZoneId zone, Map<DayOfWeek, List<Interval>> week, List<Holiday> holidays) {
        this.zone = zone;
        this.week = new EnumMap<>(DayOfWeek.class);
        this.holidays = holidays.stream().sorted(Comparator.comparing(Holiday::day)).toList();
        week.forEach((day, intervals) -> this.week.put(day, inOrder(day, intervals)));
        for (var holiday : holidays) {
            if (holiday.yearly()) {
                yearly.put(MonthDay.from(holiday.day()), holiday.name());
            } else {
                days.put(holiday.day(), holiday.name());
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

    /** The intervals of a weekday, in order; empty for a day off. */
    public List<Interval> intervals(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }

    /** In the order of their days. */
    public List<Holiday> holidays() {
        return holidays;
    }

    /**
     * The instant at which that much working time has passed since {@code from}; none needs none.
     */
    public Instant addWorking(Instant from, Duration work) {
        return find(from, work)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "a target further away than " + MOST_DAYS + " days"));
    }

    /** Whether a target of that much working time, set then, falls due within ten years. */
    public boolean completes(Instant from, Duration work) {
        return find(from, work).isPresent();
    }

    private Optional<Instant> find(Instant from, Duration work) {
        if (work.isNegative()) {
            throw new IllegalArgumentException("working time is not negative");
        }
        if (work.isZero()) {
            return Optional.of(from);
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
                    return Optional.of(start.plus(left));
                }
                left = left.minus(available);
            }
            day = day.plusDays(1);
        }
        return Optional.empty();
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

    /**
     * What lies between two instants, day by day, for a person who asks why: what was worked and
     * which days did not count.
     */
    public List<Day> between(Instant from, Instant to) {
        var story = new ArrayList<Day>();
        var last = to.atZone(zone).toLocalDate();
        for (var day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            var worked = new ArrayList<Span>();
            for (var span : spans(day)) {
                var start = span.from().isBefore(from) ? from : span.from();
                var end = span.to().isAfter(to) ? to : span.to();
                if (start.isBefore(end)) {
                    worked.add(new Span(start, end));
                }
            }
            story.add(new Day(day, worked, holiday(day)));
        }
        return story;
    }

    /** The name of the holiday that a day is; empty for any other day. */
    public Optional<String> holiday(LocalDate day) {
        return Optional.ofNullable(days.get(day))
                .or(() -> Optional.ofNullable(yearly.get(MonthDay.from(day))));
    }

    private List<Span> spans(LocalDate day) {
        var intervals = intervals(day.getDayOfWeek());
        if (intervals.isEmpty() || holiday(day).isPresent()) {
            return List.of();
        }
        var spans = new ArrayList<Span>(intervals.size());
        for (var interval : intervals) {
            var span = new Span(at(day, interval.fromMinute()), at(day, interval.toMinute()));
            // The clock may jump over a whole interval.
            if (span.from().isBefore(span.to())) {
                spans.add(span);
            }
        }
        return spans;
    }

    private Instant at(LocalDate day, int minute) {
        if (minute == Interval.MIDNIGHT) {
            return day.plusDays(1).atStartOfDay(zone).toInstant();
        }
        var wall = LocalDateTime.of(day, LocalTime.ofSecondOfDay(minute * 60L));
        var jump = zone.getRules().getTransition(wall);
        return jump != null && jump.isGap() ? jump.getInstant() : wall.atZone(zone).toInstant();
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
                days.keySet().stream()
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH)
                        .plusDays(1);
        for (var i = 0; i < DAYS_THAT_HOLD_EVERYTHING; i++) {
            if (!spans(start.plusDays(i)).isEmpty()) {
                return;
            }
        }
        throw new DomainException(new SlaError.NoWorkingTime());
    }

    /** An uninterrupted stretch of working time. */
    public record Span(Instant from, Instant to) {

        public Duration length() {
            return Duration.between(from, to);
        }
    }

    /**
     * One day of a way through the calendar.
     *
     * @param worked what of it counted; empty on a day off
     * @param holiday its name, on a holiday
     */
    public record Day(LocalDate day, List<Span> worked, Optional<String> holiday) {

        public Day {
            worked = List.copyOf(worked);
        }
    }

    /**
     * A day off.
     *
     * @param yearly on this day of every year; 29 February then in leap years only
     */
    public record Holiday(String name, LocalDate day, boolean yearly) {

        public Holiday {
            var faults = new Faults();
            name = faults.text("name", Optional.of(name), 80);
            faults.refuse();
        }
    }
}

package io.uplink.domain.care.sla;

import io.uplink.domain.shared.DomainException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Working time within a day, in minutes since midnight on the wall clock.
 *
 * @param fromMinute inclusive, 0 to 1439
 * @param toMinute exclusive, at most 1440, which is midnight at the day's end
 */
public record Interval(int fromMinute, int toMinute) {

    static final int MIDNIGHT = 1440;

    private static final Pattern SPELLING =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*[-–—]\\s*(\\d{1,2})(?:[:.](\\d{2}))?");

    public Interval {
        if (fromMinute < 0 || toMinute > MIDNIGHT || fromMinute >= toMinute) {
            throw new DomainException(new SlaError.IntervalBackwards());
        }
    }

    /** From {@code 08:00} to {@code 17:00}; {@code 00:00} as an end is midnight. */
    public static Interval of(String from, String to) {
        var end = LocalTime.parse(to).toSecondOfDay() / 60;
        return new Interval(LocalTime.parse(from).toSecondOfDay() / 60, end == 0 ? MIDNIGHT : end);
    }

    /** A day's hours as people write them: {@code 08:00-13:00, 14-17}; blank is a day off. */
    public static List<Interval> parse(String text) {
        var intervals = new ArrayList<Interval>();
        for (var part : text.strip().split("[,;]", -1)) {
            if (text.isBlank()) {
                break;
            }
            var found = SPELLING.matcher(part.strip());
            if (!found.matches()) {
                throw new DomainException(new SlaError.HoursUnreadable());
            }
            var to = minute(found.group(3), found.group(4));
            intervals.add(
                    new Interval(minute(found.group(1), found.group(2)), to == 0 ? MIDNIGHT : to));
        }
        return intervals;
    }

    /** As {@link #parse} reads it: {@code 08:00–17:00}. */
    @Override
    public String toString() {
        return clock(fromMinute) + "–" + clock(toMinute);
    }

    private static int minute(String hours, @Nullable String minutes) {
        var rest = minutes == null ? 0 : Integer.parseInt(minutes);
        var minute = Integer.parseInt(hours) * 60 + rest;
        if (rest > 59 || minute > MIDNIGHT) {
            throw new DomainException(new SlaError.HoursUnreadable());
        }
        return minute;
    }

    private static String clock(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
}

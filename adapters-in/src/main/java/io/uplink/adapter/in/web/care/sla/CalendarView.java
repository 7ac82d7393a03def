package io.uplink.adapter.in.web.care.sla;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.domain.care.sla.Interval;
import io.uplink.domain.care.sla.SlaCalendar;
import io.uplink.domain.shared.id.BranchId;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as JSON.
 *
 * @param hours by the English name of the weekday, as {@code 08:00–13:00, 14:00–17:00}; empty text
 *     for a day off
 */
@RegisterForReflection
public record CalendarView(
        UUID id,
        String name,
        boolean standard,
        @Nullable UUID branch,
        String zone,
        Map<String, String> hours,
        List<Holiday> holidays,
        long version) {

    /** A day off; {@code day} as RFC 3339 writes it. */
    public record Holiday(String day, String name, boolean yearly) {}

    static CalendarView of(SlaCalendar calendar) {
        var hours = new LinkedHashMap<String, String>();
        calendar.week().forEach((day, intervals) -> hours.put(key(day), text(intervals)));
        return new CalendarView(
                calendar.id().value(),
                calendar.name(),
                calendar.standard(),
                calendar.branch().map(BranchId::value).orElse(null),
                calendar.hours().zone().getId(),
                hours,
                calendar.hours().holidays().stream()
                        .map(off -> new Holiday(off.day().toString(), off.name(), off.yearly()))
                        .toList(),
                calendar.version());
    }

    static String key(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    static String text(List<Interval> intervals) {
        return intervals.stream().map(Interval::toString).collect(Collectors.joining(", "));
    }
}

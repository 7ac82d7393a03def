package io.uplink.domain.care.sla;

import io.uplink.domain.care.sla.BusinessCalendar.Holiday;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Counts working minutes by looking at the clock on the wall every minute: slow, and too simple to
 * be wrong.
 */
record WallClock(ZoneId zone, Map<DayOfWeek, List<Interval>> week, List<Holiday> holidays) {

    int count(Instant from, int minutes) {
        var counted = 0;
        var day = from.atZone(zone).toLocalDate();
        var latest = 0;
        var end = from.plus(Duration.ofMinutes(minutes));
        for (var now = day.atStartOfDay(zone).toInstant();
                now.isBefore(end);
                now = now.plusSeconds(60)) {
            var wall = now.atZone(zone);
            if (!wall.toLocalDate().equals(day)) {
                day = wall.toLocalDate();
                latest = 0;
            }
            // A clock that is put back shows an hour twice; what it showed once is past.
            latest = Math.max(latest, wall.getHour() * 60 + wall.getMinute());
            if (!now.isBefore(from) && isWorking(day, latest)) {
                counted++;
            }
        }
        return counted;
    }

    private boolean isWorking(LocalDate day, int minute) {
        var off = holidays.stream().anyMatch(holiday -> isOn(holiday, day));
        return !off
                && week.getOrDefault(day.getDayOfWeek(), List.of()).stream()
                        .anyMatch(interval ->
                                interval.fromMinute() <= minute && minute < interval.toMinute());
    }

    private static boolean isOn(Holiday holiday, LocalDate day) {
        return holiday.day().equals(day)
                || (holiday.yearly()
                        && holiday.day().getMonth() == day.getMonth()
                        && holiday.day().getDayOfMonth() == day.getDayOfMonth());
    }
}

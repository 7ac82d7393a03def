package io.uplink.application.care.sla;

import io.uplink.domain.care.sla.Interval;
import io.uplink.domain.care.sla.SlaError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Hours of a week as people type them. */
final class WorkingWeek {

    private WorkingWeek() {}

    /** The name of a day's input: {@code hours[monday]}. */
    static String field(DayOfWeek day) {
        return "hours[" + day.name().toLowerCase(Locale.ROOT) + "]";
    }

    /** Reads each day; a day that cannot be read is a fault of its own field. */
    static Map<DayOfWeek, List<Interval>> read(Map<DayOfWeek, String> typed, Faults faults) {
        var week = new EnumMap<DayOfWeek, List<Interval>>(DayOfWeek.class);
        typed.forEach((day, text) -> {
            try {
                week.put(day, Interval.parse(text));
            } catch (DomainException unreadable) {
                faults.add(field(day), unreadable.error().code());
            }
        });
        return week;
    }

    /**
     * Puts what is wrong with a day's hours beside that day; the rest stays with the whole form.
     */
    static DomainException beside(DomainException refused) {
        return refused.error() instanceof SlaError.Overlap(var weekday)
                ? Invalid.of(field(DayOfWeek.of(weekday)), refused.error().code())
                : refused;
    }

    /** Any region of the time zone database, no bare offset: those know no daylight saving. */
    static ZoneId zone(String typed, Faults faults) {
        if (ZoneId.getAvailableZoneIds().contains(typed.strip())) {
            return ZoneId.of(typed.strip());
        }
        faults.add("zone", "sla.zone-unknown");
        return ZoneId.of("UTC");
    }
}

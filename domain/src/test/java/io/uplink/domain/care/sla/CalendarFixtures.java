package io.uplink.domain.care.sla;

import io.uplink.domain.care.sla.BusinessCalendar.Holiday;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The office of the examples: weekdays 08:00–17:00, Saturdays 09:00–13:00, Nairobi. */
public final class CalendarFixtures {

    public static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    public static final SlaCalendarId OFFICE_ID = new SlaCalendarId(new UUID(7, 1));

    private CalendarFixtures() {}

    public static BusinessCalendar office(Holiday... holidays) {
        return new BusinessCalendar(NAIROBI, officeWeek(), List.of(holidays));
    }

    public static Targets.Calendar officeCalendar(Holiday... holidays) {
        return new Targets.Calendar(OFFICE_ID, office(holidays));
    }

    public static Map<DayOfWeek, List<Interval>> officeWeek() {
        var week = new EnumMap<DayOfWeek, List<Interval>>(DayOfWeek.class);
        for (var day = 1; day <= 5; day++) {
            week.put(DayOfWeek.of(day), List.of(Interval.of("08:00", "17:00")));
        }
        week.put(DayOfWeek.SATURDAY, List.of(Interval.of("09:00", "13:00")));
        return week;
    }

    public static Holiday yearly(String day) {
        return new Holiday("a holiday", LocalDate.parse(day), true);
    }

    public static Holiday once(String day) {
        return new Holiday("a holiday", LocalDate.parse(day), false);
    }

    public static SlaPolicy aPolicy(Priority priority, int responseHours, int resolutionHours) {
        return new SlaPolicy(
                new SlaPolicyId(new UUID(8, priority.code().length())),
                priority.code(),
                "",
                SlaScope.of(priority),
                Duration.ofHours(responseHours),
                Optional.of(Duration.ofHours(responseHours)),
                Duration.ofHours(resolutionHours),
                Optional.of(Duration.ofHours(Math.max(1, resolutionHours / 2))),
                Optional.empty(),
                Set.of(PendingReason.CUSTOMER, PendingReason.THIRD_PARTY),
                true,
                1);
    }
}

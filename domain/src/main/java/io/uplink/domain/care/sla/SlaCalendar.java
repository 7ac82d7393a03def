package io.uplink.domain.care.sla;

import io.uplink.domain.care.sla.BusinessCalendar.Holiday;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.BranchId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Working hours under a name: one branch's own, or the standard of all that have none.
 *
 * @param standard whether branches without a calendar of their own go by it
 * @param branch whose own it is
 */
public record SlaCalendar(
        SlaCalendarId id,
        String name,
        boolean standard,
        Optional<BranchId> branch,
        BusinessCalendar hours,
        long version) {

    public SlaCalendar {
        var faults = new Faults();
        name = faults.text("name", Optional.of(name), 80);
        faults.refuse();
    }

    /** With one more day off; a day can be off once only. */
    public SlaCalendar withHoliday(Holiday holiday) {
        var taken =
                hours.holidays().stream()
                        .anyMatch(known ->
                                known.day().equals(holiday.day())
                                        || (known.yearly()
                                                && holiday.yearly()
                                                && MonthDay.from(known.day())
                                                        .equals(MonthDay.from(holiday.day()))));
        if (taken) {
            throw new DomainException(new SlaError.HolidayTaken());
        }
        return with(Stream.concat(hours.holidays().stream(), Stream.of(holiday)).toList());
    }

    public SlaCalendar withoutHoliday(LocalDate day) {
        var left = hours.holidays().stream().filter(known -> !known.day().equals(day)).toList();
        if (left.size() == hours.holidays().size()) {
            throw new DomainException(new SlaError.NoSuch());
        }
        return with(left);
    }

    /** Under another name and with other hours, the holidays kept. */
    public SlaCalendar changed(
            String newName, ZoneId zone, Map<DayOfWeek, List<Interval>> newWeek) {
        return new SlaCalendar(
                id,
                newName,
                standard,
                branch,
                new BusinessCalendar(zone, newWeek, hours.holidays()),
                version);
    }

    /** No branch's any more; tickets that count by it keep it. */
    public SlaCalendar retired() {
        if (standard) {
            throw new DomainException(new SlaError.StandardNeeded());
        }
        return new SlaCalendar(id, name, false, Optional.empty(), hours, version);
    }

    /** Refuses if a target of the policy that is set now would not fall due in our lifetime. */
    public void requireCompletes(SlaPolicy policy, Instant now) {
        if (!hours.completes(now, policy.longest())) {
            throw new DomainException(new SlaError.NeverCompletes(policy.name(), name));
        }
    }

    public Map<DayOfWeek, List<Interval>> week() {
        var week = new EnumMap<DayOfWeek, List<Interval>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, hours.intervals(day));
        }
        return week;
    }

    /** What a ticket's targets count by. */
    public Targets.Calendar clock() {
        return new Targets.Calendar(id, hours);
    }

    private SlaCalendar with(List<Holiday> holidays) {
        return new SlaCalendar(
                id,
                name,
                standard,
                branch,
                new BusinessCalendar(hours.zone(), week(), holidays),
                version);
    }
}

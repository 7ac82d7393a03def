package io.uplink.adapter.out.postgres.care.sla;

import io.uplink.adapter.out.postgres.care.sla.SlaCalendarEntity.HolidayRow;
import io.uplink.adapter.out.postgres.care.sla.SlaCalendarEntity.IntervalRow;
import io.uplink.domain.care.sla.BusinessCalendar;
import io.uplink.domain.care.sla.BusinessCalendar.Holiday;
import io.uplink.domain.care.sla.Interval;
import io.uplink.domain.care.sla.SlaCalendar;
import io.uplink.domain.care.sla.SlaCalendarId;
import io.uplink.domain.care.sla.SlaPolicy;
import io.uplink.domain.care.sla.SlaPolicyId;
import io.uplink.domain.care.sla.SlaScope;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Between rows and what they mean. */
final class SlaMapper {

    private SlaMapper() {}

    static SlaPolicy toDomain(SlaPolicyEntity row) {
        return new SlaPolicy(
                new SlaPolicyId(row.id),
                row.name,
                row.description,
                new SlaScope(
                        Optional.ofNullable(row.priority).map(Priority::ofCode),
                        Optional.ofNullable(row.category),
                        Optional.ofNullable(row.customerClass),
                        Optional.ofNullable(row.branchId).map(BranchId::new)),
                Duration.ofMinutes(row.responseMinutes),
                Optional.ofNullable(row.nextReplyMinutes).map(Duration::ofMinutes),
                Duration.ofMinutes(row.resolutionMinutes),
                Optional.ofNullable(row.escalationMinutes).map(Duration::ofMinutes),
                Optional.ofNullable(row.escalationTo).map(PersonId::new),
                Arrays.stream(row.pausesFor)
                        .map(PendingReason::ofCode)
                        .collect(Collectors.toUnmodifiableSet()),
                row.active,
                row.version);
    }

    static SlaPolicy policy(Row row) {
        return new SlaPolicy(
                new SlaPolicyId(row.getUUID("id")),
                row.getString("name"),
                row.getString("description"),
                new SlaScope(
                        Optional.ofNullable(row.getString("priority")).map(Priority::ofCode),
                        Optional.ofNullable(row.getString("category")),
                        Optional.ofNullable(row.getString("customer_class")),
                        Optional.ofNullable(row.getUUID("branch_id")).map(BranchId::new)),
                Duration.ofMinutes(row.getInteger("response_minutes")),
                Optional.ofNullable(row.getInteger("next_reply_minutes")).map(Duration::ofMinutes),
                Duration.ofMinutes(row.getInteger("resolution_minutes")),
                Optional.ofNullable(row.getInteger("escalation_minutes")).map(Duration::ofMinutes),
                Optional.ofNullable(row.getUUID("escalation_to")).map(PersonId::new),
                Arrays.stream(row.getArrayOfStrings("pauses_for"))
                        .map(PendingReason::ofCode)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getBoolean("active"),
                row.getLong("version"));
    }

    static SlaPolicyEntity copy(SlaPolicy policy, SlaPolicyEntity row) {
        row.name = policy.name();
        row.description = policy.description();
        row.priority = policy.scope().priority().map(Priority::code).orElse(null);
        row.category = policy.scope().category().orElse(null);
        row.customerClass = policy.scope().customerClass().orElse(null);
        row.branchId = policy.scope().branch().map(BranchId::value).orElse(null);
        row.nextReplyMinutes =
                policy.nextReply().map(time -> Math.toIntExact(time.toMinutes())).orElse(null);
        row.responseMinutes = Math.toIntExact(policy.response().toMinutes());
        row.resolutionMinutes = Math.toIntExact(policy.resolution().toMinutes());
        row.escalationMinutes =
                policy.escalationAfter()
                        .map(after -> Math.toIntExact(after.toMinutes()))
                        .orElse(null);
        row.escalationTo = policy.escalationTo().map(PersonId::value).orElse(null);
        row.pausesFor =
                policy.pausesFor().stream()
                        .map(PendingReason::code)
                        .sorted()
                        .toArray(String[]::new);
        row.active = policy.active();
        return row;
    }

    static SlaCalendar calendar(Row row) {
        var week = new EnumMap<DayOfWeek, List<Interval>>(DayOfWeek.class);
        for (var each : row.getJsonArray("intervals")) {
            var interval = (JsonObject) each;
            week.computeIfAbsent(DayOfWeek.of(interval.getInteger("day")), _ -> new ArrayList<>())
                    .add(new Interval(interval.getInteger("from"), interval.getInteger("to")));
        }
        var holidays = new ArrayList<Holiday>();
        for (var each : row.getJsonArray("holidays")) {
            var day = (JsonObject) each;
            holidays.add(
                    new Holiday(
                            day.getString("name"),
                            LocalDate.parse(day.getString("day")),
                            day.getBoolean("yearly")));
        }
        return new SlaCalendar(
                new SlaCalendarId(row.getUUID("id")),
                row.getString("name"),
                row.getBoolean("standard"),
                Optional.ofNullable(row.getUUID("branch_id")).map(BranchId::new),
                new BusinessCalendar(ZoneId.of(row.getString("time_zone")), week, holidays),
                row.getLong("version"));
    }

    static SlaCalendar toDomain(SlaCalendarEntity row) {
        var week = new EnumMap<DayOfWeek, List<Interval>>(DayOfWeek.class);
        for (var interval : row.intervals) {
            week.computeIfAbsent(DayOfWeek.of(interval.weekday()), _ -> new ArrayList<>())
                    .add(new Interval(interval.fromMinute(), interval.toMinute()));
        }
        var holidays =
                row.holidays.stream()
                        .map(day -> new Holiday(day.name(), day.day(), day.yearly()))
                        .toList();
        return new SlaCalendar(
                new SlaCalendarId(row.id),
                row.name,
                row.standard,
                Optional.ofNullable(row.branchId).map(BranchId::new),
                new BusinessCalendar(ZoneId.of(row.timeZone), week, holidays),
                row.version);
    }

    /** Only what differs is touched, so that only that is written. */
    static SlaCalendarEntity copy(SlaCalendar calendar, SlaCalendarEntity row) {
        row.name = calendar.name();
        row.timeZone = calendar.hours().zone().getId();
        row.standard = calendar.standard();
        row.branchId = calendar.branch().map(BranchId::value).orElse(null);
        var intervals =
                calendar.week().entrySet().stream()
                        .flatMap(day ->
                                day.getValue().stream()
                                        .map(interval ->
                                                new IntervalRow(
                                                        day.getKey().getValue(),
                                                        interval.fromMinute(),
                                                        interval.toMinute())))
                        .collect(Collectors.toSet());
        row.intervals.retainAll(intervals);
        row.intervals.addAll(intervals);
        var holidays =
                calendar.hours().holidays().stream()
                        .map(day -> new HolidayRow(day.name(), day.day(), day.yearly()))
                        .collect(Collectors.toSet());
        row.holidays.retainAll(holidays);
        row.holidays.addAll(holidays);
        return row;
    }
}

package io.uplink.bootstrap.demo;

import io.uplink.domain.care.sla.BusinessCalendar;
import io.uplink.domain.care.sla.BusinessCalendar.Holiday;
import io.uplink.domain.care.sla.Interval;
import io.uplink.domain.care.sla.SlaCalendarId;
import io.uplink.domain.care.sla.SlaPolicy;
import io.uplink.domain.care.sla.SlaPolicyId;
import io.uplink.domain.care.sla.SlaScope;
import io.uplink.domain.care.sla.Targets;
import io.uplink.domain.care.sla.Warnings;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Terms;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The policies and the standard calendar as they stand in the database, for the domain to use. */
final class Rules {

    private static final Warnings WARNINGS = Warnings.at(80);

    private final Map<Priority, SlaPolicy> policies = new EnumMap<>(Priority.class);
    private final Targets.Calendar calendar;

    private Rules(List<SlaPolicy> policies, Targets.Calendar calendar) {
        policies.forEach(policy ->
                policy.scope()
                        .priority()
                        .ifPresent(priority -> this.policies.put(priority, policy)));
        this.calendar = calendar;
    }

    static Rules in(Connection connection) throws SQLException {
        var policies =
                query(
                        connection,
                        "select * from sla_policy where active and priority is not null"
                                + " and category is null and customer_class is null"
                                + " and branch_id is null",
                        Rules::policy);
        var head =
                query(
                                connection,
                                "select id, time_zone from sla_calendar where standard",
                                row -> Map.entry(uuid(row, "id"), row.getString("time_zone")))
                        .getFirst();
        var week = new EnumMap<DayOfWeek, List<Interval>>(DayOfWeek.class);
        query(
                        connection,
                        "select * from sla_interval where calendar_id = '" + head.getKey() + "'",
                        row ->
                                Map.entry(
                                        DayOfWeek.of(row.getInt("weekday")),
                                        new Interval(
                                                row.getInt("from_minute"),
                                                row.getInt("to_minute"))))
                .forEach(day ->
                        week.computeIfAbsent(day.getKey(), _ -> new ArrayList<>())
                                .add(day.getValue()));
        var holidays =
                query(
                        connection,
                        "select * from sla_holiday where calendar_id = '" + head.getKey() + "'",
                        row ->
                                new Holiday(
                                        row.getString("name"),
                                        LocalDate.parse(row.getString("day")),
                                        row.getBoolean("yearly")));
        return new Rules(
                policies,
                new Targets.Calendar(
                        new SlaCalendarId(head.getKey()),
                        new BusinessCalendar(ZoneId.of(head.getValue()), week, holidays)));
    }

    Terms terms(Priority priority) {
        return new Terms(Optional.ofNullable(policies.get(priority)), calendar, WARNINGS);
    }

    Duration response(Priority priority) {
        return Optional.ofNullable(policies.get(priority))
                .map(SlaPolicy::response)
                .orElse(Duration.ofHours(4));
    }

    Duration resolution(Priority priority) {
        return Optional.ofNullable(policies.get(priority))
                .map(SlaPolicy::resolution)
                .orElse(Duration.ofHours(24));
    }

    static Warnings warnings() {
        return WARNINGS;
    }

    BusinessCalendar hours() {
        return calendar.hours();
    }

    private static SlaPolicy policy(ResultSet row) throws SQLException {
        var escalation = row.getInt("escalation_minutes");
        var nextReply = row.getInt("next_reply_minutes");
        return new SlaPolicy(
                new SlaPolicyId(uuid(row, "id")),
                row.getString("name"),
                row.getString("description"),
                SlaScope.of(Priority.ofCode(row.getString("priority"))),
                Duration.ofMinutes(row.getInt("response_minutes")),
                nextReply == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(nextReply)),
                Duration.ofMinutes(row.getInt("resolution_minutes")),
                escalation == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(escalation)),
                Optional.empty(),
                reasons((String[]) row.getArray("pauses_for").getArray()),
                true,
                row.getLong("version"));
    }

    private static Set<PendingReason> reasons(String[] codes) {
        return Arrays.stream(codes)
                .map(PendingReason::ofCode)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> List<T> query(Connection connection, String sql, Reading<T> reading)
            throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var read = new ArrayList<T>();
            while (rows.next()) {
                read.add(reading.of(rows));
            }
            return read;
        }
    }
}

package io.uplink.application.care.sla;

import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.domain.care.sla.BusinessCalendar.Holiday;
import io.uplink.domain.care.sla.Interval;
import io.uplink.domain.care.sla.SlaCalendar;
import io.uplink.domain.care.sla.SlaPolicy;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the activity trail says about policies and calendars: names and times, as people do. */
final class SlaActivity {

    private SlaActivity() {}

    static void noted(
            ActivityTrail trail, Actor actor, Optional<SlaPolicy> before, SlaPolicy after) {
        trail.record(
                actor,
                before.isPresent() ? "sla-policy.edit" : "sla-policy.add",
                new Subject("sla-policy", after.id().value(), after.name()),
                before.map(SlaActivity::facts).orElse(Map.of()),
                facts(after));
    }

    static void noted(
            ActivityTrail trail,
            Actor actor,
            String action,
            Optional<SlaCalendar> before,
            SlaCalendar after) {
        trail.record(
                actor,
                action,
                new Subject("sla-calendar", after.id().value(), after.name()),
                before.map(SlaActivity::facts).orElse(Map.of()),
                facts(after));
    }

    private static Map<String, String> facts(SlaPolicy policy) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("name", policy.name());
        facts.put("description", policy.description());
        var scope = policy.scope();
        facts.put("priority", scope.priority().map(Priority::code).orElse(""));
        facts.put("category", scope.category().orElse(""));
        facts.put("customerClass", scope.customerClass().orElse(""));
        facts.put("branch", scope.branch().map(Object::toString).orElse(""));
        facts.put("response", policy.response().toString());
        facts.put("nextReply", policy.nextReply().map(Duration::toString).orElse(""));
        facts.put("resolution", policy.resolution().toString());
        facts.put("escalationAfter", policy.escalationAfter().map(Duration::toString).orElse(""));
        facts.put("escalationTo", policy.escalationTo().map(Object::toString).orElse(""));
        facts.put(
                "pausesFor",
                policy.pausesFor().stream()
                        .map(PendingReason::code)
                        .sorted()
                        .collect(Collectors.joining(", ")));
        facts.put("active", Boolean.toString(policy.active()));
        return facts;
    }

    private static Map<String, String> facts(SlaCalendar calendar) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("name", calendar.name());
        facts.put("zone", calendar.hours().zone().getId());
        facts.put("branch", calendar.branch().map(Object::toString).orElse(""));
        calendar.week()
                .forEach((day, intervals) ->
                        facts.put(
                                WorkingWeek.field(day),
                                intervals.stream()
                                        .map(Interval::toString)
                                        .collect(Collectors.joining(", "))));
        facts.put(
                "holidays",
                calendar.hours().holidays().stream()
                        .map(SlaActivity::spelled)
                        .collect(Collectors.joining(", ")));
        return facts;
    }

    private static String spelled(Holiday holiday) {
        return holiday.day() + (holiday.yearly() ? " (yearly) " : " ") + holiday.name();
    }
}

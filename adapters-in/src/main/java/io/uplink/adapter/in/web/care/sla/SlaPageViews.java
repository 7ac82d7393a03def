package io.uplink.adapter.in.web.care.sla;

import io.quarkus.qute.TemplateData;
import io.uplink.application.care.sla.ShowSla;
import io.uplink.application.care.sla.TryPolicy;
import io.uplink.application.care.sla.port.SlaQueries;
import io.uplink.domain.care.sla.BusinessCalendar;
import io.uplink.domain.care.sla.SlaCalendar;
import io.uplink.domain.care.sla.SlaPolicy;
import io.uplink.domain.care.sla.SlaScope;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the SLA pages show, made readable. */
final class SlaPageViews {

    private final Words words;
    private final ShowSla.Rules rules;
    private final LocalDate today;

    SlaPageViews(Words words, ShowSla.Rules rules, LocalDate today) {
        this.words = words;
        this.rules = rules;
        this.today = today;
    }

    /** A choice of a select. */
    @TemplateData
    public record Option(String value, String text, boolean chosen) {}

    /** A policy as a line; an empty escalation is never. */
    @TemplateData
    public record PolicyLine(
            String id,
            String name,
            String description,
            String priorityCode,
            String priority,
            String scope,
            String response,
            String nextReply,
            String resolution,
            String escalation,
            String escalationTo,
            String pauses,
            boolean active) {}

    /** A calendar as a card. */
    @TemplateData
    public record CalendarCard(
            String id,
            String name,
            boolean standard,
            String branch,
            String zone,
            List<DayLine> days,
            String nextHoliday,
            String nextHolidayDay,
            int holidays) {}

    /** A weekday and its hours; empty for a day off. */
    @TemplateData
    public record DayLine(String name, String hours) {}

    /** What a trial found, line by line. */
    @TemplateData
    public record TrialLines(
            String policy,
            String calendar,
            String zone,
            String start,
            String response,
            String responseTime,
            String resolution,
            String resolutionTime,
            String escalation,
            List<WhyLine> why) {}

    /** A day of the way; an empty {@code counted} did not count. */
    @TemplateData
    public record WhyLine(String day, String counted, String hours, String holiday) {}

    List<PolicyLine> policies() {
        return rules.policies().stream().map(this::line).toList();
    }

    private PolicyLine line(SlaPolicy policy) {
        return new PolicyLine(
                policy.id().toString(),
                policy.name(),
                policy.description(),
                policy.scope().priority().map(Priority::code).orElse(""),
                policy.scope().priority().map(words::priority).orElse(""),
                scope(policy.scope()),
                words.working(policy.response()),
                policy.nextReply().map(words::working).orElse(""),
                words.working(policy.resolution()),
                policy.escalationAfter().map(words::working).orElse(""),
                policy.escalationTo().map(this::person).orElse(""),
                policy.pausesFor().stream()
                        .sorted()
                        .map(words::reason)
                        .collect(Collectors.joining(", ")),
                policy.active());
    }

    /** What it names besides the priority; empty for nothing. */
    String scope(SlaScope scope) {
        return Stream.of(
                        scope.customerClass().map(key -> label(rules.choices().classes(), key)),
                        scope.category().map(key -> label(rules.choices().categories(), key)),
                        scope.branch().map(this::branch))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private String label(List<SlaQueries.Label> labels, String key) {
        return labels.stream()
                .filter(label -> label.key().equals(key))
                .map(words::label)
                .findAny()
                .orElse(key);
    }

    private String branch(BranchId id) {
        return rules.choices().branches().stream()
                .filter(branch -> branch.id().equals(id))
                .map(SlaQueries.Branch::name)
                .findAny()
                .orElse("");
    }

    List<Option> categories(String chosen) {
        return labels(rules.choices().categories(), chosen);
    }

    List<Option> classes(String chosen) {
        return labels(rules.choices().classes(), chosen);
    }

    private List<Option> labels(List<SlaQueries.Label> labels, String chosen) {
        return labels.stream()
                .map(label ->
                        new Option(label.key(), words.label(label), label.key().equals(chosen)))
                .toList();
    }

    List<Option> branches(String chosen) {
        return rules.choices().branches().stream()
                .map(branch ->
                        new Option(
                                branch.id().toString(),
                                branch.name(),
                                branch.id().toString().equals(chosen)))
                .toList();
    }

    private String person(PersonId id) {
        return rules.choices().people().stream()
                .filter(person -> person.id().equals(id))
                .map(SlaQueries.Person::name)
                .findAny()
                .orElse("");
    }

    List<CalendarCard> calendars() {
        return rules.calendars().stream().map(this::card).toList();
    }

    private CalendarCard card(SlaCalendar calendar) {
        var next = nextHoliday(calendar.hours());
        return new CalendarCard(
                calendar.id().toString(),
                calendar.name(),
                calendar.standard(),
                branch(calendar),
                calendar.hours().zone().getId(),
                Arrays.stream(DayOfWeek.values())
                        .map(day ->
                                new DayLine(
                                        words.weekday(day),
                                        CalendarView.text(calendar.hours().intervals(day))))
                        .toList(),
                next.map(Map.Entry::getValue).orElse(""),
                next.map(entry -> words.day(entry.getKey())).orElse(""),
                calendar.hours().holidays().size());
    }

    String branch(SlaCalendar calendar) {
        return calendar.branch().map(this::branch).orElse("");
    }

    /** Within a year from today, by day. */
    private Optional<Map.Entry<LocalDate, String>> nextHoliday(BusinessCalendar hours) {
        return today.datesUntil(today.plusYears(1))
                .flatMap(day -> hours.holiday(day).map(name -> Map.entry(day, name)).stream())
                .min(Comparator.comparing(Map.Entry::getKey));
    }

    /** Branches that go by the standard calendar. */
    List<Option> branchesWithout() {
        return rules.choices().branches().stream()
                .filter(branch ->
                        rules.calendars().stream()
                                .noneMatch(calendar ->
                                        calendar.branch().equals(Optional.of(branch.id()))))
                .map(branch -> new Option(branch.id().toString(), branch.name(), false))
                .toList();
    }

    List<Option> people(String chosen) {
        return rules.choices().people().stream()
                .map(person -> person.id().toString())
                .map(id ->
                        new Option(
                                id, person(new PersonId(UUID.fromString(id))), id.equals(chosen)))
                .toList();
    }

    List<Option> calendarChoices(String chosen) {
        return rules.calendars().stream()
                .map(calendar ->
                        new Option(
                                calendar.id().toString(),
                                calendar.name(),
                                calendar.id().toString().equals(chosen)))
                .toList();
    }

    List<Option> priorities(String chosen) {
        return EnumSet.allOf(Priority.class).stream()
                .sorted(Comparator.reverseOrder())
                .map(priority ->
                        new Option(
                                priority.code(),
                                words.priority(priority),
                                priority.code().equals(chosen)))
                .toList();
    }

    List<Option> reasons(List<String> chosen) {
        return EnumSet.allOf(PendingReason.class).stream()
                .map(reason ->
                        new Option(
                                reason.code(),
                                words.reason(reason),
                                chosen.contains(reason.code())))
                .toList();
    }

    TrialLines trial(TryPolicy.Outcome outcome) {
        var zone = outcome.calendar().hours().zone();
        return new TrialLines(
                outcome.policy().name(),
                outcome.calendar().name(),
                zone.getId(),
                words.moment(outcome.start(), zone),
                words.moment(outcome.responseDue(), zone),
                words.working(outcome.policy().response()),
                words.moment(outcome.resolutionDue(), zone),
                words.working(outcome.policy().resolution()),
                outcome.escalateAt().map(at -> words.moment(at, zone)).orElse(""),
                outcome.days().stream().map(day -> why(day, outcome.calendar())).toList());
    }

    private WhyLine why(BusinessCalendar.Day day, SlaCalendar calendar) {
        var zone = calendar.hours().zone();
        var worked = TrialView.worked(day);
        return new WhyLine(
                words.day(day.day()),
                worked.isZero() ? "" : words.working(worked),
                day.worked().stream()
                        .map(span -> clock(span.from(), zone) + "–" + clock(span.to(), zone))
                        .collect(Collectors.joining(", ")),
                day.holiday().orElse(""));
    }

    private static String clock(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at.atZone(zone));
    }
}

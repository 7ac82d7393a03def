package io.uplink.adapter.in.web.care.sla;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.application.care.sla.TryPolicy;
import io.uplink.domain.care.sla.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When a ticket would fall due, and what every day of the way counted. */
@RegisterForReflection
public record TrialView(
        String policy,
        String calendar,
        String zone,
        Instant start,
        Instant responseDue,
        Instant resolutionDue,
        @Nullable Instant escalateAt,
        List<Day> days) {

    /** A day of the way; {@code holiday} is its name where it is one. */
    @Schema(name = "TrialDay")
    public record Day(String day, long workedMinutes, @Nullable String holiday) {}

    static TrialView of(TryPolicy.Outcome outcome) {
        return new TrialView(
                outcome.policy().name(),
                outcome.calendar().name(),
                outcome.calendar().hours().zone().getId(),
                outcome.start(),
                outcome.responseDue(),
                outcome.resolutionDue(),
                outcome.escalateAt().orElse(null),
                outcome.days().stream()
                        .map(day ->
                                new Day(
                                        day.day().toString(),
                                        worked(day).toMinutes(),
                                        day.holiday().orElse(null)))
                        .toList());
    }

    static Duration worked(BusinessCalendar.Day day) {
        return day.worked().stream()
                .map(BusinessCalendar.Span::length)
                .reduce(Duration.ZERO, Duration::plus);
    }
}

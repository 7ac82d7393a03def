package io.uplink.domain.care.sla;

import io.uplink.domain.shared.DomainError;
import java.util.Map;

/** Why an SLA policy or calendar cannot be as asked. */
public sealed interface SlaError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoWorkingTime _ -> "sla.no-working-time";
            case Overlap _ -> "sla.intervals-overlap";
            case IntervalBackwards _ -> "sla.interval-backwards";
            case HoursUnreadable _ -> "sla.hours-unreadable";
            case NeverCompletes _ -> "sla.never-completes";
            case ScopeTaken _ -> "sla.scope-taken";
            case BranchTaken _ -> "sla.branch-taken";
            case StandardNeeded _ -> "sla.standard-needed";
            case HolidayTaken _ -> "sla.holiday-taken";
            case TooManyPolicies _ -> "sla.too-many-policies";
            case NoSuch _ -> "sla.not-found";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NoWorkingTime _,
                    Overlap _,
                    IntervalBackwards _,
                    HoursUnreadable _,
                    NeverCompletes _ ->
                    Category.INVALID;
            case ScopeTaken _, BranchTaken _, StandardNeeded _, HolidayTaken _, TooManyPolicies _ ->
                    Category.CONFLICT;
            case NoSuch _ -> Category.NOT_FOUND;
        };
    }

    @Override
    default Map<String, Object> members() {
        return switch (this) {
            case Overlap(var weekday) -> Map.of("weekday", weekday);
            case NeverCompletes(var policy, var calendar) ->
                    Map.of("policy", policy, "calendar", calendar);
            case ScopeTaken(var policy) -> Map.of("policy", policy);
            case BranchTaken(var calendar) -> Map.of("calendar", calendar);
            case TooManyPolicies(var most) -> Map.of("most", most);
            case NoWorkingTime _,
                    IntervalBackwards _,
                    HoursUnreadable _,
                    StandardNeeded _,
                    HolidayTaken _,
                    NoSuch _ ->
                    Map.of();
        };
    }

    /** A clock that never runs would never fall due. */
    record NoWorkingTime() implements SlaError {}

    /** Two intervals of one day share a minute. */
    record Overlap(int weekday) implements SlaError {}

    /** It ends before it starts, or not within the day. */
    record IntervalBackwards() implements SlaError {}

    /** Not of the form {@code 08:00-13:00, 14:00-17:00}. */
    record HoursUnreadable() implements SlaError {}

    /** By that calendar a target of that policy would not fall due within ten years. */
    record NeverCompletes(String policy, String calendar) implements SlaError {}

    /** Another policy is in force for just these tickets. */
    record ScopeTaken(String policy) implements SlaError {}

    /** The branch has a calendar of its own already. */
    record BranchTaken(String calendar) implements SlaError {}

    /** Somebody has to count for the branches without a calendar of their own. */
    record StandardNeeded() implements SlaError {}

    /** That day is a holiday of this calendar already. */
    record HolidayTaken() implements SlaError {}

    /** More than people can keep apart are in force already. */
    record TooManyPolicies(int most) implements SlaError {}

    /** No such policy, calendar or holiday. */
    record NoSuch() implements SlaError {}
}

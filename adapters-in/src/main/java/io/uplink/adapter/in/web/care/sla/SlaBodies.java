package io.uplink.adapter.in.web.care.sla;

import io.uplink.application.care.sla.PolicyWish;
import io.uplink.domain.care.sla.SlaScope;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Moments;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send about policies and calendars. */
public final class SlaBodies {

    private SlaBodies() {}

    /**
     * A policy, all of it; the minutes are working time.
     *
     * @param priority with the next three, for which tickets: of a new one only, absent is any
     * @param category key of a category of tickets
     * @param customerClass key of a class of customers
     */
    public record Policy(
            @Nullable String priority,
            @Nullable String category,
            @Nullable String customerClass,
            @Nullable UUID branch,
            @Nullable String name,
            @Nullable String description,
            @Nullable Long responseMinutes,
            @Nullable Long nextReplyMinutes,
            @Nullable Long resolutionMinutes,
            @Nullable Long escalationMinutes,
            @Nullable UUID escalationTo,
            @Nullable List<String> pausesFor,
            @Nullable Boolean active) {

        SlaScope scope() {
            return new SlaScope(
                    given(priority).map(Priority::ofCode),
                    given(category),
                    given(customerClass),
                    Optional.ofNullable(branch).map(BranchId::new));
        }

        PolicyWish wish() {
            return new PolicyWish(
                    text(name),
                    text(description),
                    minutes(responseMinutes).orElse(Duration.ZERO),
                    minutes(nextReplyMinutes),
                    minutes(resolutionMinutes).orElse(Duration.ZERO),
                    minutes(escalationMinutes),
                    Optional.ofNullable(escalationTo).map(PersonId::new),
                    reasons(pausesFor),
                    Optional.ofNullable(active).orElse(true));
        }

        /** More than any promise may take; a number that no duration holds is refused like it. */
        private static final long BEYOND = 1_000_000_000;

        private static Optional<Duration> minutes(@Nullable Long minutes) {
            return Optional.ofNullable(minutes)
                    .map(number -> Duration.ofMinutes(Math.clamp(number, -BEYOND, BEYOND)));
        }
    }

    /** A calendar of a branch that has none yet. */
    public record NewCalendar(@Nullable UUID branch, @Nullable String name) {}

    /** A calendar, all of it but its holidays; {@code hours} by English weekday. */
    public record Calendar(
            @Nullable String name, @Nullable String zone, @Nullable Map<String, String> hours) {}

    /** A day off. */
    @Schema(name = "NewHoliday")
    public record Holiday(@Nullable String day, @Nullable String name, boolean yearly) {}

    /** Blank is not given. */
    static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(typed -> !typed.isEmpty());
    }

    static String text(@Nullable String value) {
        return Optional.ofNullable(value).orElse("");
    }

    static Map<DayOfWeek, String> week(@Nullable Map<String, String> hours) {
        var week = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        var typed = Optional.ofNullable(hours).orElse(Map.of());
        for (var day : DayOfWeek.values()) {
            week.put(day, typed.getOrDefault(CalendarView.key(day), ""));
        }
        return week;
    }

    static Set<PendingReason> reasons(@Nullable List<String> codes) {
        var reasons = EnumSet.noneOf(PendingReason.class);
        Optional.ofNullable(codes)
                .orElse(List.of())
                .forEach(code -> reasons.add(PendingReason.ofCode(code)));
        return reasons;
    }

    /** A date as browsers and RFC 3339 write it; empty if it cannot be read. */
    static Optional<LocalDate> day(@Nullable String text) {
        try {
            return Optional.ofNullable(text).filter(typed -> !typed.isBlank()).map(Moments::day);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** An id out of a form; one that is none is a fault of its field. */
    static UUID id(String field, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            var refused = Invalid.of(field, "required");
            refused.initCause(unreadable);
            throw refused;
        }
    }

    /** A moment on a wall clock; empty for none, a fault of {@code start} if it is unreadable. */
    static Optional<LocalDateTime> wall(@Nullable String text) {
        try {
            return Optional.ofNullable(text)
                    .filter(typed -> !typed.isBlank())
                    .map(LocalDateTime::parse);
        } catch (DateTimeException unreadable) {
            var refused = Invalid.of("start", "sla.start-unreadable");
            refused.initCause(unreadable);
            throw refused;
        }
    }
}

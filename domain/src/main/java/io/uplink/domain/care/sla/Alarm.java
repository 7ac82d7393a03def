package io.uplink.domain.care.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The warnings of one target.
 *
 * @param said the highest share that was told, in percent; 0 for none
 * @param nextAt when the next one is due; empty if none is to come
 */
public record Alarm(int said, Optional<Instant> nextAt) {

    public static Alarm none() {
        return new Alarm(0, Optional.empty());
    }

    /** Nothing more is to come. */
    Alarm off() {
        return new Alarm(said, Optional.empty());
    }

    /** What was said stays said; the next one is computed anew. */
    Alarm set(BusinessCalendar hours, Warnings warnings, Warnings.Span target) {
        return new Alarm(said, warnings.next(hours, target, said));
    }

    boolean isDue(Instant now) {
        return nextAt.isPresent() && !now.isBefore(nextAt.get());
    }

    /** After a look at the clock: only the highest share that has passed is said. */
    Alarm looked(BusinessCalendar hours, Warnings warnings, Warnings.Span target, Instant now) {
        var passed = warnings.passed(hours, target, said, now);
        return new Alarm(passed, warnings.next(hours, target, passed));
    }

    Alarm moved(BusinessCalendar hours, Instant pausedSince, Duration pause) {
        return new Alarm(
                said, nextAt.map(at -> at.isAfter(pausedSince) ? hours.addWorking(at, pause) : at));
    }
}

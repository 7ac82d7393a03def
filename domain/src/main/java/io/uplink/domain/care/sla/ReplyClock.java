package io.uplink.domain.care.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The target for our next reply. It runs from the first message of the customer that nobody
 * answered yet to our next public reply, again and again; the very first answer is the response
 * target's.
 *
 * @param allowed working time; empty where nothing is promised
 * @param running empty while no message of the customer waits
 * @param met how often we replied in time
 * @param missed how often we did not, a clock that still runs included
 * @param longest working time of the slowest reply so far
 */
public record ReplyClock(
        Optional<Duration> allowed,
        Optional<Running> running,
        int met,
        int missed,
        Optional<Duration> longest) {

    /**
     * The customer waits.
     *
     * @param paused working time of it that did not count
     * @param missed whether its end has passed and was said
     */
    public record Running(
            Instant since, Instant due, Duration paused, boolean missed, Alarm alarm) {

        Running over() {
            return new Running(since, due, paused, true, alarm.off());
        }
    }

    public static ReplyClock promised(Optional<Duration> allowed) {
        return new ReplyClock(allowed, Optional.empty(), 0, 0, Optional.empty());
    }

    /** The customer wrote; who waits already goes on waiting from the first message. */
    ReplyClock started(BusinessCalendar hours, Warnings warnings, Instant now) {
        if (allowed.isEmpty() || running.isPresent()) {
            return this;
        }
        var due = hours.addWorking(now, allowed.get());
        var alarm = Alarm.none().set(hours, warnings, new Warnings.Span(now, due, allowed.get()));
        return with(Optional.of(new Running(now, due, Duration.ZERO, false, alarm)));
    }

    /**
     * We replied, or it was done.
     *
     * @param stood since when the clock stood still at that moment, else the moment itself
     */
    ReplyClock stopped(BusinessCalendar hours, Instant stood) {
        if (running.isEmpty() || allowed.isEmpty()) {
            return this;
        }
        var clock = running.get();
        var at = stood.isBefore(clock.since()) ? clock.since() : stood;
        var late = clock.missed() || at.isAfter(clock.due());
        var took =
                at.isAfter(clock.due())
                        ? allowed.get().plus(hours.workingBetween(clock.due(), at))
                        : allowed.get().minus(hours.workingBetween(at, clock.due()));
        var slowest =
                Stream.concat(longest.stream(), Stream.of(took.isNegative() ? Duration.ZERO : took))
                        .max(Duration::compareTo);
        return new ReplyClock(
                allowed,
                Optional.empty(),
                late ? met : met + 1,
                late && !clock.missed() ? missed + 1 : missed,
                slowest);
    }

    /** Nobody waits any more, and nothing is settled. */
    ReplyClock dropped(Optional<Duration> nowAllowed) {
        return new ReplyClock(nowAllowed, Optional.empty(), met, missed, longest);
    }

    /**
     * A pause is over: what is still to come moves by the part of it in which we were waited for.
     */
    ReplyClock moved(BusinessCalendar hours, Instant pausedSince, Instant now) {
        return with(
                running.map(clock -> {
                    var from = pausedSince.isBefore(clock.since()) ? clock.since() : pausedSince;
                    if (!clock.due().isAfter(from)) {
                        return clock;
                    }
                    var pause = hours.workingBetween(from, now);
                    return new Running(
                            clock.since(),
                            hours.addWorking(clock.due(), pause),
                            clock.paused().plus(pause),
                            clock.missed(),
                            clock.alarm().moved(hours, from, pause));
                }));
    }

    /**
     * Under another promise, from the same message and with the same pauses. One that is missed
     * already stays as it was promised.
     */
    ReplyClock recomputed(
            BusinessCalendar hours, Warnings warnings, Optional<Duration> nowAllowed) {
        if (running.isEmpty() || nowAllowed.isEmpty()) {
            return dropped(nowAllowed);
        }
        var clock = running.get();
        if (clock.missed()) {
            return this;
        }
        var due = hours.addWorking(clock.since(), nowAllowed.get().plus(clock.paused()));
        var alarm =
                clock.alarm()
                        .set(
                                hours,
                                warnings,
                                new Warnings.Span(clock.since(), due, nowAllowed.get()));
        return new ReplyClock(
                nowAllowed,
                Optional.of(new Running(clock.since(), due, clock.paused(), false, alarm)),
                met,
                missed,
                longest);
    }

    /** After a look at the clock that found it past its end. */
    ReplyClock over() {
        return new ReplyClock(allowed, running.map(Running::over), met, missed + 1, longest);
    }

    ReplyClock warned(Alarm alarm) {
        return with(
                running.map(clock ->
                        new Running(
                                clock.since(),
                                clock.due(),
                                clock.paused(),
                                clock.missed(),
                                alarm)));
    }

    Optional<Warnings.Span> span() {
        return running.flatMap(
                clock -> allowed.map(time -> new Warnings.Span(clock.since(), clock.due(), time)));
    }

    /** When it next has something to say. */
    Stream<Instant> nextAt() {
        return running.stream()
                .filter(clock -> !clock.missed())
                .flatMap(clock ->
                        Stream.concat(
                                clock.alarm().nextAt().stream(),
                                // A target is missed the moment after it, not at it.
                                Stream.of(clock.due().plusMillis(1))));
    }

    private ReplyClock with(Optional<Running> clock) {
        return new ReplyClock(allowed, clock, met, missed, longest);
    }
}

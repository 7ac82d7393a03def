package io.uplink.domain.care.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was promised for one ticket, and how it stands. Every change yields a new value, and every
 * target keeps the instants it was computed from, so that a person can be told why.
 *
 * @param openedAt from when the response runs
 * @param respondedAt the first public answer of a person of ours
 * @param responseMissed it came, or became due, too late; said once
 * @param resolutionFrom from when the resolution runs: the opening or the last reopening
 * @param resolutionMet settled at resolving; empty while it runs
 * @param warnAt when a warning is due; empty once it was given
 * @param escalateAt when a step up is due; empty for never or done
 * @param pausedSince empty while the clock runs
 * @param pausedTotal working time lost to pauses since {@code resolutionFrom}
 * @param tookWorking working time from {@code resolutionFrom} to resolving, pauses left out
 */
public record Targets(
        SlaPolicyId policy,
        SlaCalendarId calendar,
        Duration response,
        Duration resolution,
        Instant openedAt,
        Instant responseDue,
        Optional<Instant> respondedAt,
        boolean responseMissed,
        Instant resolutionFrom,
        Instant resolutionDue,
        boolean resolutionMissed,
        Optional<Boolean> resolutionMet,
        Optional<Instant> warnAt,
        Optional<Instant> warnedAt,
        Optional<Instant> escalateAt,
        Optional<Instant> escalatedAt,
        Optional<Instant> pausedSince,
        Duration pausedTotal,
        Optional<Duration> tookWorking) {

    /** Something fell due; each comes once in the life of a target. */
    public enum Due {
        WARNING,
        RESPONSE_MISSED,
        RESOLUTION_MISSED,
        ESCALATION
    }

    /**
     * The state after the clock was looked at.
     *
     * @param due what the look found, in the order in which it fell due
     */
    public record Tick(Targets targets, List<Due> due) {}

    /**
     * The promises for a ticket that opens now.
     *
     * @param warnPercent of the working time that may pass before a warning, 1 to 99
     */
    public static Targets set(
            SlaPolicy policy, Calendar calendar, int warnPercent, Instant openedAt) {
        return new Targets(
                policy.id(),
                calendar.id(),
                policy.response(),
                policy.resolution(),
                openedAt,
                calendar.hours().addWorking(openedAt, policy.response()),
                Optional.empty(),
                false,
                openedAt,
                calendar.hours().addWorking(openedAt, policy.resolution()),
                false,
                Optional.empty(),
                Optional.of(warning(policy, calendar, warnPercent, openedAt)),
                Optional.empty(),
                policy.escalationAfter().map(after -> calendar.hours().addWorking(openedAt, after)),
                Optional.empty(),
                Optional.empty(),
                Duration.ZERO,
                Optional.empty());
    }

    /** The first public answer; a later one changes nothing. */
    public Targets responded(Instant now) {
        if (respondedAt.isPresent()) {
            return this;
        }
        return edit().respondedAt(now)
                .responseMissed(responseMissed || now.isAfter(responseDue))
                .done();
    }

    /**
     * Working time from the opening to the first answer, waiting left out; empty while nobody
     * answered. The answer's distance from its target tells it: the target moved with each wait.
     */
    public Optional<Duration> answeredAfter(BusinessCalendar hours) {
        return respondedAt
                .map(at ->
                        at.isAfter(responseDue)
                                ? response.plus(hours.workingBetween(responseDue, at))
                                : response.minus(hours.workingBetween(at, responseDue)))
                .map(took -> took.isNegative() ? Duration.ZERO : took);
    }

    /** Stops the clock; a stopped or settled one stays as it is. */
    public Targets paused(Instant now) {
        return pausedSince.isPresent() || isSettled() ? this : edit().pausedSince(now).done();
    }

    /** Lets the clock run on: what is still to come moves by the working time of the pause. */
    public Targets resumed(BusinessCalendar hours, Instant now) {
        if (pausedSince.isEmpty()) {
            return this;
        }
        var since = pausedSince.get();
        var pause = hours.workingBetween(since, now);
        var edit = edit().running().pausedTotal(pausedTotal.plus(pause));
        if (resolutionDue.isAfter(since)) {
            edit.resolutionDue(hours.addWorking(resolutionDue, pause));
        }
        if (respondedAt.isEmpty() && responseDue.isAfter(since)) {
            edit.responseDue(hours.addWorking(responseDue, pause));
        }
        edit.warnAt(warnAt.map(at -> at.isAfter(since) ? hours.addWorking(at, pause) : at));
        edit.escalateAt(escalateAt.map(at -> at.isAfter(since) ? hours.addWorking(at, pause) : at));
        return edit.done();
    }

    /**
     * Under another policy, from the same instants and with the same pauses. What was said stays
     * said; a target that is past already is found by the next {@link #tick}.
     */
    public Targets recomputed(SlaPolicy policy, Calendar calendar, int warnPercent) {
        var hours = calendar.hours();
        var edit = edit().policy(policy).calendar(calendar.id());
        if (respondedAt.isEmpty() && !responseMissed) {
            edit.responseDue(hours.addWorking(openedAt, policy.response().plus(pausedTotal)));
        }
        if (!isSettled()) {
            edit.resolutionDue(
                    hours.addWorking(resolutionFrom, policy.resolution().plus(pausedTotal)));
            if (warnedAt.isEmpty()) {
                var share = share(policy.resolution(), warnPercent).plus(pausedTotal);
                edit.warnAt(Optional.of(hours.addWorking(resolutionFrom, share)));
            }
            if (escalatedAt.isEmpty()) {
                edit.escalateAt(
                        policy.escalationAfter()
                                .map(after ->
                                        hours.addWorking(resolutionFrom, after.plus(pausedTotal))));
            }
        }
        return edit.done();
    }

    /** Resolved now: met or missed is settled, and nothing more falls due. */
    public Targets settled(BusinessCalendar hours, Instant now) {
        if (isSettled()) {
            return this;
        }
        var running = resumed(hours, now);
        var met = !running.resolutionMissed && !now.isAfter(running.resolutionDue);
        return running.edit()
                .resolutionMet(met)
                .resolutionMissed(!met)
                .tookWorking(
                        hours.workingBetween(running.resolutionFrom, now)
                                .minus(running.pausedTotal))
                .warnAt(Optional.empty())
                .escalateAt(Optional.empty())
                .done();
    }

    /** Opened again: the resolution is promised anew in full, the response is not. */
    public Targets reopened(SlaPolicy policy, Calendar calendar, int warnPercent, Instant now) {
        var hours = calendar.hours();
        return edit().policy(policy)
                .calendar(calendar.id())
                .running()
                .pausedTotal(Duration.ZERO)
                .resolutionFrom(now)
                .resolutionDue(hours.addWorking(now, policy.resolution()))
                .resolutionMissed(false)
                .unsettled()
                .warnAt(Optional.of(warning(policy, calendar, warnPercent, now)))
                .unwarned()
                .escalateAt(policy.escalationAfter().map(after -> hours.addWorking(now, after)))
                .done();
    }

    /** Looks at the clock. While paused nothing falls due. */
    public Tick tick(Instant now) {
        if (pausedSince.isPresent()) {
            return new Tick(this, List.of());
        }
        var due = new ArrayList<Due>();
        var edit = edit();
        if (!isSettled() && warnAt.isPresent() && !now.isBefore(warnAt.get())) {
            // A warning behind the target itself helps nobody.
            if (!now.isAfter(resolutionDue)) {
                due.add(Due.WARNING);
            }
            edit.warnedAt(now).warnAt(Optional.empty());
        }
        if (respondedAt.isEmpty() && !responseMissed && now.isAfter(responseDue) && !isSettled()) {
            due.add(Due.RESPONSE_MISSED);
            edit.responseMissed(true);
        }
        if (!isSettled() && !resolutionMissed && now.isAfter(resolutionDue)) {
            due.add(Due.RESOLUTION_MISSED);
            edit.resolutionMissed(true);
        }
        if (!isSettled() && escalateAt.isPresent() && !now.isBefore(escalateAt.get())) {
            due.add(Due.ESCALATION);
            edit.escalatedAt(now).escalateAt(Optional.empty());
        }
        return new Tick(edit.done(), List.copyOf(due));
    }

    /** When the clock next has something to say; empty when nothing is to come or it is paused. */
    public Optional<Instant> nextAt() {
        if (isSettled() || pausedSince.isPresent()) {
            return Optional.empty();
        }
        return Stream.of(
                        warnAt,
                        escalateAt,
                        // A target is missed the moment after it, not at it.
                        respondedAt.isEmpty() && !responseMissed
                                ? Optional.of(responseDue.plusMillis(1))
                                : Optional.<Instant>empty(),
                        resolutionMissed
                                ? Optional.<Instant>empty()
                                : Optional.of(resolutionDue.plusMillis(1)))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    public boolean isSettled() {
        return resolutionMet.isPresent();
    }

    private static Instant warning(SlaPolicy policy, Calendar calendar, int percent, Instant from) {
        return calendar.hours().addWorking(from, share(policy.resolution(), percent));
    }

    private static Duration share(Duration whole, int percent) {
        return whole.multipliedBy(percent).dividedBy(100);
    }

    private TargetsEdit edit() {
        return new TargetsEdit(this);
    }

    /** A calendar under its id. */
    public record Calendar(SlaCalendarId id, BusinessCalendar hours) {}
}

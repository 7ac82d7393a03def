package io.uplink.domain.care.sla;

import io.uplink.domain.care.sla.Warnings.Span;
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
 * @param warnAt when the next warning of the resolution is due; empty if none is to come
 * @param warnedPercent the highest share of the resolution's time that was warned of; 0 for none
 * @param escalateAt when a step up is due; empty for never or done
 * @param pausedSince empty while the clock runs
 * @param pausedTotal working time lost to pauses since {@code resolutionFrom}
 * @param tookWorking working time from {@code resolutionFrom} to resolving, pauses left out
 * @param responseAlarm the warnings of the response
 * @param responseTook working time from the opening to the first answer, pauses left out; empty
 *     also where it was not yet measured
 * @param reply the target for each later answer
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
        Optional<Duration> tookWorking,
        int warnedPercent,
        Alarm responseAlarm,
        Optional<Duration> responseTook,
        ReplyClock reply) {

    /** Something fell due; each comes once in the life of a target. */
    public enum Due {
        RESPONSE_WARNING,
        REPLY_WARNING,
        WARNING,
        RESPONSE_MISSED,
        REPLY_MISSED,
        RESOLUTION_MISSED,
        ESCALATION
    }

    /**
     * The state after the clock was looked at.
     *
     * @param due what the look found; of several warnings of one target that have passed, the last
     */
    public record Tick(Targets targets, List<Due> due) {}

    /** The promises for a ticket that opens now. */
    public static Targets set(
            SlaPolicy policy, Calendar calendar, Warnings warnings, Instant openedAt) {
        var hours = calendar.hours();
        var responseDue = hours.addWorking(openedAt, policy.response());
        var resolutionDue = hours.addWorking(openedAt, policy.resolution());
        return new Targets(
                policy.id(),
                calendar.id(),
                policy.response(),
                policy.resolution(),
                openedAt,
                responseDue,
                Optional.empty(),
                false,
                openedAt,
                resolutionDue,
                false,
                Optional.empty(),
                warnings.next(hours, new Span(openedAt, resolutionDue, policy.resolution()), 0),
                Optional.empty(),
                policy.escalationAfter().map(after -> hours.addWorking(openedAt, after)),
                Optional.empty(),
                Optional.empty(),
                Duration.ZERO,
                Optional.empty(),
                0,
                Alarm.none()
                        .set(hours, warnings, new Span(openedAt, responseDue, policy.response())),
                Optional.empty(),
                ReplyClock.promised(policy.nextReply()));
    }

    /** A public answer: the first settles the response, a later one the reply. */
    public Targets responded(BusinessCalendar hours, Instant now) {
        var stood = pausedSince.orElse(now);
        if (respondedAt.isPresent()) {
            return edit().reply(reply.stopped(hours, stood)).done();
        }
        return edit().respondedAt(now)
                .responseMissed(responseMissed || stood.isAfter(responseDue))
                .responseTook(used(hours, stood))
                .responseAlarm(responseAlarm.off())
                .done();
    }

    /** The customer wrote. Before our first answer the response target covers it. */
    public Targets heard(BusinessCalendar hours, Warnings warnings, Instant now) {
        return respondedAt.isEmpty() || isSettled()
                ? this
                : edit().reply(reply.started(hours, warnings, now)).done();
    }

    /**
     * Working time from the opening to the first answer, waiting left out; empty while nobody
     * answered. The answer's distance from its target tells it: the target moved with each wait.
     */
    public Optional<Duration> answeredAfter(BusinessCalendar hours) {
        return responseTook.or(() -> respondedAt.map(at -> used(hours, at)));
    }

    private Duration used(BusinessCalendar hours, Instant at) {
        var took =
                at.isAfter(responseDue)
                        ? response.plus(hours.workingBetween(responseDue, at))
                        : response.minus(hours.workingBetween(at, responseDue));
        return took.isNegative() ? Duration.ZERO : took;
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
        edit.responseAlarm(responseAlarm.moved(hours, since, pause));
        edit.reply(reply.moved(hours, since, now));
        edit.warnAt(warnAt.map(at -> at.isAfter(since) ? hours.addWorking(at, pause) : at));
        edit.escalateAt(escalateAt.map(at -> at.isAfter(since) ? hours.addWorking(at, pause) : at));
        return edit.done();
    }

    /**
     * Under another policy, from the same instants and with the same pauses. What was said stays
     * said; a target that is past already is found by the next {@link #tick}.
     */
    public Targets recomputed(SlaPolicy policy, Calendar calendar, Warnings warnings) {
        var hours = calendar.hours();
        var edit = edit().policy(policy).calendar(calendar.id());
        if (respondedAt.isEmpty() && !responseMissed) {
            var due = hours.addWorking(openedAt, policy.response().plus(pausedTotal));
            edit.responseDue(due)
                    .responseAlarm(
                            responseAlarm.set(
                                    hours, warnings, new Span(openedAt, due, policy.response())));
        }
        if (!isSettled()) {
            var due = hours.addWorking(resolutionFrom, policy.resolution().plus(pausedTotal));
            edit.resolutionDue(due)
                    .warnAt(
                            resolutionMissed
                                    ? Optional.empty()
                                    : warnings.next(
                                            hours,
                                            new Span(resolutionFrom, due, policy.resolution()),
                                            warnedPercent))
                    .reply(reply.recomputed(hours, warnings, policy.nextReply()));
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
                .responseAlarm(running.responseAlarm.off())
                .reply(running.reply.stopped(hours, now))
                .done();
    }

    /** Opened again: the resolution is promised anew in full, the response is not. */
    public Targets reopened(SlaPolicy policy, Calendar calendar, Warnings warnings, Instant now) {
        var hours = calendar.hours();
        var due = hours.addWorking(now, policy.resolution());
        return edit().policy(policy)
                .calendar(calendar.id())
                .running()
                .pausedTotal(Duration.ZERO)
                .resolutionFrom(now)
                .resolutionDue(due)
                .resolutionMissed(false)
                .unsettled()
                .unwarned()
                .warnAt(warnings.next(hours, new Span(now, due, policy.resolution()), 0))
                .escalateAt(policy.escalationAfter().map(after -> hours.addWorking(now, after)))
                .reply(reply.dropped(policy.nextReply()))
                .done();
    }

    /** Looks at the clock. While paused nothing falls due. */
    public Tick tick(BusinessCalendar hours, Warnings warnings, Instant now) {
        if (pausedSince.isPresent() || isSettled()) {
            return new Tick(this, List.of());
        }
        var due = new ArrayList<Due>();
        var edit = edit();
        warn(hours, warnings, now, edit, due);
        if (respondedAt.isEmpty() && !responseMissed && now.isAfter(responseDue)) {
            due.add(Due.RESPONSE_MISSED);
            edit.responseMissed(true).responseAlarm(responseAlarm.off());
        }
        if (reply.running()
                .filter(clock -> !clock.missed() && now.isAfter(clock.due()))
                .isPresent()) {
            due.add(Due.REPLY_MISSED);
            edit.reply(reply.over());
        }
        if (!resolutionMissed && now.isAfter(resolutionDue)) {
            due.add(Due.RESOLUTION_MISSED);
            edit.resolutionMissed(true);
        }
        if (escalateAt.isPresent() && !now.isBefore(escalateAt.get())) {
            due.add(Due.ESCALATION);
            edit.escalatedAt(now).escalateAt(Optional.empty());
        }
        return new Tick(edit.done(), List.copyOf(due));
    }

    /** A warning behind the target itself helps nobody. */
    private void warn(
            BusinessCalendar hours,
            Warnings warnings,
            Instant now,
            TargetsEdit edit,
            List<Due> due) {
        if (respondedAt.isEmpty() && responseAlarm.isDue(now) && !now.isAfter(responseDue)) {
            var span = new Span(openedAt, responseDue, response);
            var alarm = responseAlarm.looked(hours, warnings, span, now);
            if (alarm.said() > responseAlarm.said()) {
                due.add(Due.RESPONSE_WARNING);
            }
            edit.responseAlarm(alarm);
        }
        reply.running()
                .filter(clock -> clock.alarm().isDue(now) && !now.isAfter(clock.due()))
                .ifPresent(clock -> {
                    var span = reply.span().orElseThrow();
                    var alarm = clock.alarm().looked(hours, warnings, span, now);
                    if (alarm.said() > clock.alarm().said()) {
                        due.add(Due.REPLY_WARNING);
                    }
                    edit.reply(reply.warned(alarm));
                });
        if (warnAt.isPresent() && !now.isBefore(warnAt.get())) {
            var span = new Span(resolutionFrom, resolutionDue, resolution);
            var passed = warnings.passed(hours, span, warnedPercent, now);
            var late = now.isAfter(resolutionDue);
            if (passed > warnedPercent) {
                edit.warnedAt(now).warnedPercent(passed);
                if (!late) {
                    due.add(Due.WARNING);
                }
            }
            edit.warnAt(late ? Optional.empty() : warnings.next(hours, span, passed));
        }
    }

    /** When the clock next has something to say; empty when nothing is to come or it is paused. */
    public Optional<Instant> nextAt() {
        if (isSettled() || pausedSince.isPresent()) {
            return Optional.empty();
        }
        var unanswered = respondedAt.isEmpty() && !responseMissed;
        // A target is missed the moment after it, not at it.
        return Stream.of(
                        warnAt.stream(),
                        escalateAt.stream(),
                        unanswered
                                ? Stream.concat(
                                        responseAlarm.nextAt().stream(),
                                        Stream.of(responseDue.plusMillis(1)))
                                : Stream.<Instant>empty(),
                        reply.nextAt(),
                        resolutionMissed
                                ? Stream.<Instant>empty()
                                : Stream.of(resolutionDue.plusMillis(1)))
                .flatMap(moments -> moments)
                .min(Instant::compareTo);
    }

    public boolean isSettled() {
        return resolutionMet.isPresent();
    }

    private TargetsEdit edit() {
        return new TargetsEdit(this);
    }

    /** A calendar under its id. */
    public record Calendar(SlaCalendarId id, BusinessCalendar hours) {}
}

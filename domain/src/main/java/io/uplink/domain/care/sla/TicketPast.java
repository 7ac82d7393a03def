package io.uplink.domain.care.sla;

import io.uplink.domain.care.ticket.PendingReason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What happened to a ticket, as far as a clock cares: enough to say how other promises would have
 * been kept. What it is about is taken as it is now.
 *
 * @param steps as they happened
 */
public record TicketPast(
        Situation situation, SlaCalendarId calendar, Instant openedAt, List<Step> steps) {

    public TicketPast {
        steps = List.copyOf(steps);
    }

    /** Something at a moment. */
    public sealed interface Step {
        Instant at();
    }

    /** It began to wait; the policy says whether its clock does. */
    public record Waited(PendingReason reason, Instant at) implements Step {}

    /** It was worked on again. */
    public record WentOn(Instant at) implements Step {}

    /** A public reply of ours. */
    public record Answered(Instant at) implements Step {}

    /** A message of the customer. */
    public record Heard(Instant at) implements Step {}

    /** It was done. */
    public record Done(Instant at) implements Step {}

    /** It was not done after all. */
    public record Reopened(Instant at) implements Step {}

    /**
     * Lives it again under a policy.
     *
     * @param now until when; what is owed and past by then is missed
     */
    public Targets under(SlaPolicy policy, Targets.Calendar by, Instant now) {
        var hours = by.hours();
        var never = Warnings.at();
        var targets = Targets.set(policy, by, never, openedAt);
        for (var step : steps) {
            targets = targets.tick(hours, never, step.at()).targets();
            targets =
                    switch (step) {
                        case Waited(var reason, var at) ->
                                policy.pausesFor().contains(reason) ? targets.paused(at) : targets;
                        case WentOn(var at) -> targets.resumed(hours, at);
                        case Answered(var at) -> targets.responded(hours, at);
                        case Heard(var at) -> targets.heard(hours, never, at);
                        case Done(var at) -> targets.settled(hours, at);
                        case Reopened(var at) -> targets.reopened(policy, by, never, at);
                    };
        }
        return targets.tick(hours, never, now).targets();
    }

    /** How a target ended; empty while it is open, or where there was none. */
    public static Optional<Boolean> responseMet(Targets targets) {
        return targets.responseMissed() ? Optional.of(false) : targets.respondedAt().map(_ -> true);
    }

    /** The same for all replies after the first answer. */
    public static Optional<Boolean> repliesMet(Targets targets) {
        return targets.reply().missed() > 0
                ? Optional.of(false)
                : Optional.of(true).filter(_ -> targets.reply().met() > 0);
    }

    /** The same for the resolution. */
    public static Optional<Boolean> resolutionMet(Targets targets) {
        return targets.resolutionMet()
                .or(() -> Optional.of(false).filter(_ -> targets.resolutionMissed()));
    }
}

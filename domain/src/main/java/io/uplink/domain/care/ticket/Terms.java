package io.uplink.domain.care.ticket;

import io.uplink.domain.care.sla.SlaPolicy;
import io.uplink.domain.care.sla.Targets;
import io.uplink.domain.care.sla.Warnings;
import java.time.Instant;
import java.util.Optional;

/**
 * What counts for the SLA of one ticket at the time of a change.
 *
 * @param policy the one chosen for the ticket; empty if there is none, then nothing is promised
 */
public record Terms(Optional<SlaPolicy> policy, Targets.Calendar calendar, Warnings warnings) {

    /** What is promised for a ticket that opens then; empty if nothing is. */
    public Optional<Targets> promise(Instant from) {
        return policy.map(known -> Targets.set(known, calendar, warnings, from));
    }

    Optional<Targets> promiseAgain(Optional<Targets> before, Instant now) {
        return policy.map(known ->
                before.map(targets -> targets.reopened(known, calendar, warnings, now))
                        .orElseGet(() -> Targets.set(known, calendar, warnings, now)));
    }

    Optional<Targets> recompute(Optional<Targets> before) {
        return before.map(targets ->
                policy.map(known -> targets.recomputed(known, calendar, warnings)).orElse(targets));
    }

    /** Whether it would be promised otherwise than it was: another policy, or another calendar. */
    boolean differ(Targets before) {
        return policy.filter(known ->
                        !known.id().equals(before.policy())
                                || !calendar.id().equals(before.calendar()))
                .isPresent();
    }

    boolean pausesFor(PendingReason reason) {
        return policy.map(known -> known.pausesFor().contains(reason)).orElse(false);
    }
}

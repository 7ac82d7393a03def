package io.uplink.domain.care.ticket;

import io.uplink.domain.care.sla.SlaPolicy;
import io.uplink.domain.care.sla.Targets;
import java.time.Instant;
import java.util.Optional;

/**
 * What counts for the SLA of one ticket at the time of a change.
 *
 * @param policy the one in force for the priority; empty if there is none, then nothing is promised
 * @param warnPercent of the working time that may pass before a warning
 */
public record Terms(Optional<SlaPolicy> policy, Targets.Calendar calendar, int warnPercent) {

    /** What is promised for a ticket that opens then; empty if nothing is. */
    public Optional<Targets> promise(Instant from) {
        return policy.map(known -> Targets.set(known, calendar, warnPercent, from));
    }

    Optional<Targets> promiseAgain(Optional<Targets> before, Instant now) {
        return policy.map(known ->
                before.map(targets -> targets.reopened(known, calendar, warnPercent, now))
                        .orElseGet(() -> Targets.set(known, calendar, warnPercent, now)));
    }

    Optional<Targets> recompute(Optional<Targets> before) {
        return before.map(targets ->
                policy.map(known -> targets.recomputed(known, calendar, warnPercent))
                        .orElse(targets));
    }

    boolean pausesFor(PendingReason reason) {
        return policy.map(known -> known.pausesFor().contains(reason)).orElse(false);
    }
}

package io.uplink.application.care.sla;

import io.uplink.domain.care.sla.SlaPolicy;
import io.uplink.domain.care.sla.SlaPolicyId;
import io.uplink.domain.care.sla.SlaScope;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What a policy is to promise; all but for which tickets. The durations are working time. */
public record PolicyWish(
        String name,
        String description,
        Duration response,
        Optional<Duration> nextReply,
        Duration resolution,
        Optional<Duration> escalationAfter,
        Optional<PersonId> escalationTo,
        Set<PendingReason> pausesFor,
        boolean active) {

    public PolicyWish {
        pausesFor = Set.copyOf(pausesFor);
    }

    SlaPolicy of(SlaPolicyId id, SlaScope scope, long version) {
        return new SlaPolicy(
                id,
                name,
                description,
                scope,
                response,
                nextReply,
                resolution,
                escalationAfter,
                escalationTo,
                pausesFor,
                active,
                version);
    }
}

package io.uplink.domain.care.sla;

import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What we promise for tickets of one priority, in working time.
 *
 * @param escalationAfter working time after which it goes a step up; empty for never
 * @param escalationTo empty for whoever leads the team or the branch
 * @param pausesFor the reasons to wait that stop the clock
 */
public record SlaPolicy(
        SlaPolicyId id,
        String name,
        Priority priority,
        Duration response,
        Duration resolution,
        Optional<Duration> escalationAfter,
        Optional<PersonId> escalationTo,
        Set<PendingReason> pausesFor,
        long version) {

    public SlaPolicy {
        pausesFor = Set.copyOf(pausesFor);
        if (response.compareTo(Duration.ofMinutes(1)) < 0 || resolution.compareTo(response) < 0) {
            throw new DomainException(new SlaError.ResolutionBeforeResponse());
        }
    }
}

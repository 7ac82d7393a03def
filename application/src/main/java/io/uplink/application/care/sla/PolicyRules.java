package io.uplink.application.care.sla;

import io.uplink.application.care.sla.port.SlaCalendarRepository;
import io.uplink.application.care.sla.port.SlaPolicyRepository;
import io.uplink.application.shared.Part;
import io.uplink.domain.care.sla.SlaError;
import io.uplink.domain.care.sla.SlaPolicy;
import io.uplink.domain.shared.DomainException;
import java.time.InstantSource;

/** What only a look at the other policies and at the calendars can decide. */
@Part
public final class PolicyRules {

    private final SlaPolicyRepository policies;
    private final SlaCalendarRepository calendars;
    private final InstantSource clock;

    public PolicyRules(
            SlaPolicyRepository policies, SlaCalendarRepository calendars, InstantSource clock) {
        this.policies = policies;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** One policy for each scope, not too many, and none whose targets never fall due. */
    void require(SlaPolicy policy) {
        if (policy.active()) {
            var others =
                    policies.all().stream()
                            .filter(other -> other.active() && !other.id().equals(policy.id()))
                            .toList();
            others.stream()
                    .filter(other -> other.scope().equals(policy.scope()))
                    .findAny()
                    .ifPresent(other -> {
                        throw new DomainException(new SlaError.ScopeTaken(other.name()));
                    });
            if (others.size() >= SlaPolicy.MOST_ACTIVE) {
                throw new DomainException(new SlaError.TooManyPolicies(SlaPolicy.MOST_ACTIVE));
            }
        }
        calendars.all().forEach(calendar -> calendar.requireCompletes(policy, clock.instant()));
    }
}

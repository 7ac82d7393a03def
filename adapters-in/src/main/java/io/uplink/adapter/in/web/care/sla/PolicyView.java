package io.uplink.adapter.in.web.care.sla;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.domain.care.sla.SlaPolicy;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A policy as JSON; all times are working time. */
@RegisterForReflection
public record PolicyView(
        UUID id,
        String name,
        String description,
        String priority,
        long responseMinutes,
        long resolutionMinutes,
        @Nullable Long escalationMinutes,
        @Nullable UUID escalationTo,
        List<String> pausesFor,
        boolean active,
        long version) {

    static PolicyView of(SlaPolicy policy) {
        return new PolicyView(
                policy.id().value(),
                policy.name(),
                policy.description(),
                policy.priority().code(),
                policy.response().toMinutes(),
                policy.resolution().toMinutes(),
                policy.escalationAfter().map(Duration::toMinutes).orElse(null),
                policy.escalationTo().map(PersonId::value).orElse(null),
                policy.pausesFor().stream().map(PendingReason::code).sorted().toList(),
                policy.active(),
                policy.version());
    }
}

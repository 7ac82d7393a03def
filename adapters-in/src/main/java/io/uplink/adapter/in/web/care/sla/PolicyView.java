package io.uplink.adapter.in.web.care.sla;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.domain.care.sla.SlaPolicy;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A policy as JSON; all times are working time, and what its scope does not name is any. */
@RegisterForReflection
public record PolicyView(
        UUID id,
        String name,
        String description,
        @Nullable String priority,
        @Nullable String category,
        @Nullable String customerClass,
        @Nullable UUID branch,
        long responseMinutes,
        @Nullable Long nextReplyMinutes,
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
                policy.scope().priority().map(Priority::code).orElse(null),
                policy.scope().category().orElse(null),
                policy.scope().customerClass().orElse(null),
                policy.scope().branch().map(BranchId::value).orElse(null),
                policy.response().toMinutes(),
                policy.nextReply().map(Duration::toMinutes).orElse(null),
                policy.resolution().toMinutes(),
                policy.escalationAfter().map(Duration::toMinutes).orElse(null),
                policy.escalationTo().map(PersonId::value).orElse(null),
                policy.pausesFor().stream().map(PendingReason::code).sorted().toList(),
                policy.active(),
                policy.version());
    }
}

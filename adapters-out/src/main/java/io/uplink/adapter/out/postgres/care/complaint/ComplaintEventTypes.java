package io.uplink.adapter.out.postgres.care.complaint;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.out.postgres.platform.outbox.EventTypes;
import io.uplink.domain.care.complaint.ComplaintEvent;
import io.uplink.domain.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What happens to complaints, by the names under which it is stored. */
@ApplicationScoped
@RegisterForReflection(
        targets = {
            ComplaintEvent.About.class,
            ComplaintEvent.Received.class,
            ComplaintEvent.Acknowledged.class,
            ComplaintEvent.ReviewStarted.class,
            ComplaintEvent.Approved.class,
            ComplaintEvent.Rejected.class,
            ComplaintEvent.Converted.class,
            ComplaintEvent.Resolved.class,
            ComplaintEvent.Reopened.class,
            ComplaintEvent.DueSoon.class,
            ComplaintEvent.AcknowledgementMissed.class,
            ComplaintEvent.ResolutionMissed.class,
        })
class ComplaintEventTypes implements EventTypes {

    @Override
    public Map<String, Class<? extends DomainEvent>> byName() {
        return Map.ofEntries(
                Map.entry("complaint.received", ComplaintEvent.Received.class),
                Map.entry("complaint.acknowledged", ComplaintEvent.Acknowledged.class),
                Map.entry("complaint.review-started", ComplaintEvent.ReviewStarted.class),
                Map.entry("complaint.approved", ComplaintEvent.Approved.class),
                Map.entry("complaint.rejected", ComplaintEvent.Rejected.class),
                Map.entry("complaint.converted", ComplaintEvent.Converted.class),
                Map.entry("complaint.resolved", ComplaintEvent.Resolved.class),
                Map.entry("complaint.reopened", ComplaintEvent.Reopened.class),
                Map.entry("complaint.due-soon", ComplaintEvent.DueSoon.class),
                Map.entry(
                        "complaint.acknowledgement-missed",
                        ComplaintEvent.AcknowledgementMissed.class),
                Map.entry("complaint.resolution-missed", ComplaintEvent.ResolutionMissed.class));
    }
}

package io.uplink.adapter.out.postgres.care.ticket;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.out.postgres.platform.outbox.EventTypes;
import io.uplink.domain.care.ticket.TicketEvent;
import io.uplink.domain.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What happens to tickets, by the names under which it is stored. */
@ApplicationScoped
@RegisterForReflection(
        targets = {
            TicketEvent.About.class,
            TicketEvent.Opened.class,
            TicketEvent.Edited.class,
            TicketEvent.Assigned.class,
            TicketEvent.Replied.class,
            TicketEvent.Mentioned.class,
            TicketEvent.Progressed.class,
            TicketEvent.WentPending.class,
            TicketEvent.Resumed.class,
            TicketEvent.Resolved.class,
            TicketEvent.Closed.class,
            TicketEvent.Merged.class,
            TicketEvent.Unmerged.class,
            TicketEvent.Reopened.class,
            TicketEvent.Escalated.class,
            TicketEvent.PriorityChanged.class,
            TicketEvent.Repromised.class,
            TicketEvent.SlaWarned.class,
            TicketEvent.ResponseWarned.class,
            TicketEvent.ReplyWarned.class,
            TicketEvent.ReplyMissed.class,
            TicketEvent.ResponseMissed.class,
            TicketEvent.ResolutionMissed.class,
            TicketEvent.Rated.class,
            TicketEvent.LinkReposted.class,
            TicketEvent.Deleted.class,
        })
class TicketEventTypes implements EventTypes {

    @Override
    public Map<String, Class<? extends DomainEvent>> byName() {
        return Map.ofEntries(
                Map.entry("ticket.opened", TicketEvent.Opened.class),
                Map.entry("ticket.edited", TicketEvent.Edited.class),
                Map.entry("ticket.assigned", TicketEvent.Assigned.class),
                Map.entry("ticket.replied", TicketEvent.Replied.class),
                Map.entry("ticket.mentioned", TicketEvent.Mentioned.class),
                Map.entry("ticket.progressed", TicketEvent.Progressed.class),
                Map.entry("ticket.pending", TicketEvent.WentPending.class),
                Map.entry("ticket.resumed", TicketEvent.Resumed.class),
                Map.entry("ticket.resolved", TicketEvent.Resolved.class),
                Map.entry("ticket.closed", TicketEvent.Closed.class),
                Map.entry("ticket.merged", TicketEvent.Merged.class),
                Map.entry("ticket.unmerged", TicketEvent.Unmerged.class),
                Map.entry("ticket.reopened", TicketEvent.Reopened.class),
                Map.entry("ticket.escalated", TicketEvent.Escalated.class),
                Map.entry("ticket.priority-changed", TicketEvent.PriorityChanged.class),
                Map.entry("ticket.repromised", TicketEvent.Repromised.class),
                Map.entry("ticket.sla-warned", TicketEvent.SlaWarned.class),
                Map.entry("ticket.response-warned", TicketEvent.ResponseWarned.class),
                Map.entry("ticket.reply-warned", TicketEvent.ReplyWarned.class),
                Map.entry("ticket.reply-missed", TicketEvent.ReplyMissed.class),
                Map.entry("ticket.response-missed", TicketEvent.ResponseMissed.class),
                Map.entry("ticket.resolution-missed", TicketEvent.ResolutionMissed.class),
                Map.entry("ticket.rated", TicketEvent.Rated.class),
                Map.entry("ticket.link-reposted", TicketEvent.LinkReposted.class),
                Map.entry("ticket.deleted", TicketEvent.Deleted.class));
    }
}

package io.uplink.application.care.link;

import io.uplink.application.care.link.port.TicketLinkRepository;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Settings;
import io.uplink.domain.care.ticket.TicketEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a ticket's links when it moves. A technician's link ends with the work: another
 * person has it, it is closed, or new links are sent. The customer's goes on after closure, to be
 * read and rated, and lives some days from each change of state.
 */
@Part
public final class LinkLife {

    private final TicketLinkRepository links;
    private final Settings settings;

    public LinkLife(TicketLinkRepository links, Settings settings) {
        this.links = links;
        this.settings = settings;
    }

    /** In the unit of work of the change, so that a dead link is dead at once. */
    public void follow(List<TicketEvent> events) {
        events.forEach(this::follow);
    }

    private void follow(TicketEvent event) {
        var ticket = event.about().ticket();
        var now = event.occurredAt();
        switch (event) {
            case TicketEvent.Assigned assigned ->
                    links.endTechnicians(
                            ticket,
                            assigned.about().assignee(),
                            assigned.claimed() ? "claimed" : "reassigned",
                            now);
            case TicketEvent.Escalated escalated -> {
                if (escalated.to().isPresent()) {
                    links.endTechnicians(ticket, escalated.to(), "escalated", now);
                }
            }
            case TicketEvent.LinkReposted _ ->
                    links.endTechnicians(ticket, Optional.empty(), "reposted", now);
            case TicketEvent.Deleted _ -> links.endAll(ticket, "deleted", now);
            case TicketEvent.Closed _ -> {
                links.endTechnicians(ticket, Optional.empty(), "closed", now);
                prolong(event);
            }
            case TicketEvent.Merged _ -> {
                links.endTechnicians(ticket, Optional.empty(), "merged", now);
                prolong(event);
            }
            case TicketEvent.Unmerged _,
                    TicketEvent.Progressed _,
                    TicketEvent.WentPending _,
                    TicketEvent.Resumed _,
                    TicketEvent.Resolved _,
                    TicketEvent.Reopened _ ->
                    prolong(event);
            case TicketEvent.Opened _,
                    TicketEvent.Edited _,
                    TicketEvent.Replied _,
                    TicketEvent.Mentioned _,
                    TicketEvent.PriorityChanged _,
                    TicketEvent.Repromised _,
                    TicketEvent.SlaWarned _,
                    TicketEvent.ResponseWarned _,
                    TicketEvent.ReplyWarned _,
                    TicketEvent.ReplyMissed _,
                    TicketEvent.ResponseMissed _,
                    TicketEvent.ResolutionMissed _,
                    TicketEvent.Rated _ -> {}
        }
    }

    private void prolong(TicketEvent event) {
        var life = Duration.ofDays(settings.get(LinkSettings.CUSTOMER_DAYS));
        links.prolongCustomers(event.about().ticket(), event.occurredAt().plus(life));
    }
}

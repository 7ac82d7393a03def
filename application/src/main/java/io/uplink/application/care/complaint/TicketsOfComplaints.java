package io.uplink.application.care.complaint;

import io.uplink.application.care.complaint.port.ComplaintRepository;
import io.uplink.application.care.ticket.port.TicketRepository;
import io.uplink.application.care.ticket.port.TicketStructure;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.EventHandler;
import io.uplink.application.shared.Part;
import io.uplink.domain.care.complaint.Complaint;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketEvent;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.DomainEvent;
import io.uplink.domain.shared.id.TicketId;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A complaint that became a ticket is settled when the ticket is. Events may come late and in any
 * order, so the complaint follows the ticket as it stands; one that was merged stands as the ticket
 * it is read within.
 */
@Part
public final class TicketsOfComplaints implements EventHandler {

    private static final Set<String> WANTED =
            Set.of(
                    "ticket.resolved",
                    "ticket.reopened",
                    "ticket.deleted",
                    "ticket.merged",
                    "ticket.unmerged");

    private final ComplaintDesk desk;
    private final ComplaintRepository complaints;
    private final TicketRepository tickets;
    private final TicketStructure structure;

    public TicketsOfComplaints(
            ComplaintDesk desk,
            ComplaintRepository complaints,
            TicketRepository tickets,
            TicketStructure structure) {
        this.desk = desk;
        this.complaints = complaints;
        this.tickets = tickets;
        this.structure = structure;
    }

    @Override
    public String name() {
        return "care.complaints";
    }

    @Override
    public boolean wants(String eventType) {
        return WANTED.contains(eventType);
    }

    @Override
    public void handle(UUID eventId, DomainEvent event) {
        if (event instanceof TicketEvent known) {
            follow(known.about().ticket());
        }
    }

    private void follow(TicketId ticket) {
        var worked = new ArrayList<>(structure.merged(ticket));
        worked.add(ticket);
        var found = complaints.findOfTickets(worked);
        if (found.isEmpty()) {
            return;
        }
        var standing = standing(ticket);
        for (var complaint : found) {
            var before = complaint.snapshot();
            settle(complaint, standing);
            if (!complaint.snapshot().equals(before)) {
                var _ = desk.keep(new Actor.Job(name()), "complaint.follow", before, complaint);
            }
        }
    }

    /** Where it stands, or the ticket that took it in; empty if that is deleted. */
    private Optional<TicketState> standing(TicketId ticket) {
        var own = tickets.findById(ticket).map(Ticket::snapshot).map(Ticket.Snapshot::state);
        return own.flatMap(state ->
                state instanceof TicketState.Merged merged
                        ? tickets.findById(merged.into().ticket())
                                .map(Ticket::snapshot)
                                .map(Ticket.Snapshot::state)
                        : own);
    }

    private void settle(Complaint complaint, Optional<TicketState> ticket) {
        var now = desk.origin().now();
        if (ticket.isEmpty()) {
            complaint.ticketDeleted(now);
            return;
        }
        switch (ticket.get()) {
            case TicketState.Resolved resolved ->
                    complaint.ticketResolved(resolved.whatWasDone(), now);
            case TicketState.Closed closed ->
                    complaint.ticketResolved(closed.resolution().whatWasDone(), now);
            case TicketState.Open _, TicketState.InProgress _, TicketState.Pending _ ->
                    complaint.ticketReopened(now);
            // Nothing is merged into a merged one; were it, what comes of it is not known yet.
            case TicketState.Merged _ -> {}
        }
    }
}

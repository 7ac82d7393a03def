package io.uplink.adapter.out.inprocess.care.portal;

import io.uplink.application.care.link.IssueCustomerLink;
import io.uplink.application.care.link.IssuedLink;
import io.uplink.application.care.portal.port.PortalTickets;
import io.uplink.application.care.ticket.OpenTicket;
import io.uplink.application.care.ticket.port.TicketRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Reports go the way of all tickets; how urgent one is says the desk. */
@ApplicationScoped
class CarePortalTickets implements PortalTickets {

    private static final Actor.Job PORTAL = new Actor.Job("care.portal");

    private final OpenTicket openTicket;
    private final IssueCustomerLink issueLink;
    private final TicketRepository tickets;
    private final UnitOfWork unitOfWork;

    CarePortalTickets(
            OpenTicket openTicket,
            IssueCustomerLink issueLink,
            TicketRepository tickets,
            UnitOfWork unitOfWork) {
        this.openTicket = openTicket;
        this.issueLink = issueLink;
        this.tickets = tickets;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public TicketId report(
            CustomerId customer,
            BranchId branch,
            String category,
            String subject,
            String description) {
        return openTicket
                .execute(
                        PORTAL,
                        new OpenTicket.Input(
                                Optional.of(customer),
                                subject,
                                description,
                                category,
                                Optional.of(branch),
                                Priority.MEDIUM,
                                Optional.empty(),
                                Optional.empty(),
                                "portal"))
                .id();
    }

    @Override
    public Optional<String> follow(TicketId ticket, CustomerId customer) {
        return unitOfWork
                .perform(() -> tickets.findById(ticket))
                .filter(found -> found.snapshot().customer().equals(customer))
                .flatMap(_ ->
                        issueLink.execute(PORTAL, new IssueCustomerLink.Input(ticket, customer)))
                .map(IssuedLink::address);
    }
}

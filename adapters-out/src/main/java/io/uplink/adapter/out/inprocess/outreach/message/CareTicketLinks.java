package io.uplink.adapter.out.inprocess.outreach.message;

import io.uplink.application.care.link.IssueCustomerLink;
import io.uplink.application.care.link.IssueTechnicianLink;
import io.uplink.application.care.link.IssuedLink;
import io.uplink.application.outreach.message.port.TicketLinks;
import io.uplink.application.shared.Actor;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Asks care for links; they are made in the unit of work of the message that holds them. */
@ApplicationScoped
class CareTicketLinks implements TicketLinks {

    private static final Actor.Job MESSAGES = new Actor.Job("outreach.messages");

    private final IssueTechnicianLink issueTechnicianLink;
    private final IssueCustomerLink issueCustomerLink;

    CareTicketLinks(IssueTechnicianLink issueTechnicianLink, IssueCustomerLink issueCustomerLink) {
        this.issueTechnicianLink = issueTechnicianLink;
        this.issueCustomerLink = issueCustomerLink;
    }

    @Override
    public Optional<Link> forTechnician(TicketId ticket, PersonId person) {
        return issueTechnicianLink
                .execute(MESSAGES, new IssueTechnicianLink.Input(ticket, person))
                .map(CareTicketLinks::link);
    }

    @Override
    public Optional<Link> forCustomer(TicketId ticket, CustomerId customer) {
        return issueCustomerLink
                .execute(MESSAGES, new IssueCustomerLink.Input(ticket, customer))
                .map(CareTicketLinks::link);
    }

    private static Link link(IssuedLink issued) {
        return new Link(issued.address(), issued.expiresAt());
    }
}

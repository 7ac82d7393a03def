package io.uplink.adapter.out.inprocess.outreach.message;

import io.uplink.application.care.link.IssueCustomerLink;
import io.uplink.application.care.link.IssueTechnicianLink;
import io.uplink.application.care.link.IssuedLink;
import io.uplink.application.care.link.port.LinkAddresses;
import io.uplink.application.outreach.message.port.TicketLinks;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Secrets;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Asks care for links; they are made in the unit of work of the message that holds them. */
@ApplicationScoped
class CareTicketLinks implements TicketLinks {

    private static final Actor.Job MESSAGES = new Actor.Job("outreach.messages");

    private final IssueTechnicianLink issueTechnicianLink;
    private final IssueCustomerLink issueCustomerLink;
    private final LinkAddresses addresses;
    private final Secrets secrets;

    CareTicketLinks(
            IssueTechnicianLink issueTechnicianLink,
            IssueCustomerLink issueCustomerLink,
            LinkAddresses addresses,
            Secrets secrets) {
        this.issueTechnicianLink = issueTechnicianLink;
        this.issueCustomerLink = issueCustomerLink;
        this.addresses = addresses;
        this.secrets = secrets;
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

    @Override
    public Link specimenForCustomer() {
        return new Link(addresses.customer(secrets.newToken()), Instant.MAX);
    }

    private static Link link(IssuedLink issued) {
        return new Link(issued.address(), issued.expiresAt());
    }
}

package io.uplink.adapter.out.inprocess.outreach.message;

import io.uplink.application.care.complaint.IssueComplaintLink;
import io.uplink.application.outreach.message.port.ComplaintLinks;
import io.uplink.application.outreach.message.port.TicketLinks.Link;
import io.uplink.application.shared.Actor;
import io.uplink.domain.shared.id.ComplaintId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Asks care for links; they are made in the unit of work of the message that holds them. */
@ApplicationScoped
class CareComplaintLinks implements ComplaintLinks {

    private static final Actor.Job MESSAGES = new Actor.Job("outreach.messages");

    private final IssueComplaintLink issueComplaintLink;

    CareComplaintLinks(IssueComplaintLink issueComplaintLink) {
        this.issueComplaintLink = issueComplaintLink;
    }

    @Override
    public Optional<Link> forComplainant(ComplaintId complaint) {
        return issueComplaintLink
                .execute(MESSAGES, complaint)
                .map(issued -> new Link(issued.address(), issued.expiresAt()));
    }
}

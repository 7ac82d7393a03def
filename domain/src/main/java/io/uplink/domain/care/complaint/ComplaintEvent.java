package io.uplink.domain.care.complaint;

import io.uplink.domain.shared.DomainEvent;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.ComplaintId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.UUID;

/** What happens to complaints. */
public sealed interface ComplaintEvent extends DomainEvent {

    About about();

    @Override
    default UUID subject() {
        return about().complaint().value();
    }

    /** Which complaint. */
    record About(ComplaintId complaint, String number, BranchId branch) {}

    /** It came in. */
    record Received(About about, Instant acknowledgeBy, Instant resolveBy, Instant occurredAt)
            implements ComplaintEvent {
        @Override
        public String type() {
            return "complaint.received";
        }
    }

    /** Somebody of ours has seen it. */
    record Acknowledged(About about, Instant occurredAt) implements ComplaintEvent {
        @Override
        public String type() {
            return "complaint.acknowledged";
        }
    }

    /** Somebody looks into it. */
    record ReviewStarted(About about, Instant occurredAt) implements ComplaintEvent {
        @Override
        public String type() {
            return "complaint.review-started";
        }
    }

    /** It is right. */
    record Approved(About about, String answer, Instant occurredAt) implements ComplaintEvent {
        @Override
        public String type() {
            return "complaint.approved";
        }
    }

    /** Nothing will be done. */
    record Rejected(About about, String reason, Instant occurredAt) implements ComplaintEvent {
        @Override
        public String type() {
            return "complaint.rejected";
        }
    }

    /** It became a ticket. */
    record Converted(About about, TicketId ticket, Instant occurredAt) implements ComplaintEvent {
        @Override
        public String type() {
            return "complaint.converted";
        }
    }

    /** It was done, with a ticket or without. */
    record Resolved(About about, String whatWasDone, boolean byTicket, Instant occurredAt)
            implements ComplaintEvent {
        @Override
        public String type() {
            return "complaint.resolved";
        }
    }

    /** It is looked at again. */
    record Reopened(About about, boolean appeal, String reason, Instant occurredAt)
            implements ComplaintEvent {
        @Override
        public String type() {
            return "complaint.reopened";
        }
    }

    /** Time runs out. */
    record DueSoon(About about, Instant resolveBy, Instant occurredAt) implements ComplaintEvent {
        @Override
        public String type() {
            return "complaint.due-soon";
        }
    }

    /** Nobody had seen it in time. */
    record AcknowledgementMissed(About about, Instant due, Instant occurredAt)
            implements ComplaintEvent {
        @Override
        public String type() {
            return "complaint.acknowledgement-missed";
        }
    }

    /** It was not settled in time. */
    record ResolutionMissed(About about, Instant due, Instant occurredAt)
            implements ComplaintEvent {
        @Override
        public String type() {
            return "complaint.resolution-missed";
        }
    }
}

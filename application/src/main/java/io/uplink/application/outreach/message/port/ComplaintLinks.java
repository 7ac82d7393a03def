package io.uplink.application.outreach.message.port;

import io.uplink.domain.shared.id.ComplaintId;
import java.util.Optional;

/** Gives out the links of complaints that stand in messages; in the caller's unit of work. */
@FunctionalInterface
public interface ComplaintLinks {

    /** Empty if the complaint is gone. */
    Optional<TicketLinks.Link> forComplainant(ComplaintId complaint);
}

package io.uplink.application.care.portal.port;

import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/** The service desk, as customers come to it from their own pages. */
public interface PortalTickets {

    /** Takes a report, in the caller's unit of work. */
    TicketId report(
            CustomerId customer,
            BranchId branch,
            String category,
            String subject,
            String description);

    /** An address that shows the ticket to its customer; empty for one that is gone. */
    Optional<String> follow(TicketId ticket, CustomerId customer);
}

package io.uplink.application.sales.order.port;

import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;

/** Has houses connected. */
public interface Installations {

    /** Opens the ticket that connects it, urgent; in the caller's unit of work. */
    TicketId open(CustomerId customer, BranchId branch, String subject, String description);
}

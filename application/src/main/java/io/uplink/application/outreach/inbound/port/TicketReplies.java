package io.uplink.application.outreach.inbound.port;

import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;

/** Puts what a customer texted on a ticket. */
public interface TicketReplies {

    /**
     * In the caller's unit of work.
     *
     * @return whether the ticket took it
     */
    boolean reply(CustomerId customer, String name, TicketId ticket, String words);
}

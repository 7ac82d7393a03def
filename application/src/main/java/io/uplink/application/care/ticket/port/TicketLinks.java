package io.uplink.application.care.ticket.port;

import io.uplink.domain.care.ticket.TicketEvent;
import java.util.List;

/** The links that open a ticket without signing in; they live and die with it. */
@FunctionalInterface
public interface TicketLinks {

    /**
     * In the unit of work of the change, with the events that the ticket drained: ends the links
     * that they make void and prolongs the customer's.
     */
    void follow(List<TicketEvent> events);
}

package io.uplink.adapter.out.inprocess.care.ticket;

import io.quarkus.arc.DefaultBean;
import io.uplink.application.care.ticket.port.TicketLinks;
import io.uplink.domain.care.ticket.TicketEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Until links are given out there are none to end. */
@DefaultBean
@ApplicationScoped
class NoTicketLinks implements TicketLinks {

    @Override
    public void follow(List<TicketEvent> events) {
        // Nothing to end.
    }
}

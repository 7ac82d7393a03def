package io.uplink.adapter.out.inprocess.care.ticket;

import io.uplink.application.care.link.LinkLife;
import io.uplink.application.care.ticket.port.TicketLinks;
import io.uplink.domain.care.ticket.TicketEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The links that the link feature keeps. */
@ApplicationScoped
class LinksOfTickets implements TicketLinks {

    private final LinkLife life;

    LinksOfTickets(LinkLife life) {
        this.life = life;
    }

    @Override
    public void follow(List<TicketEvent> events) {
        life.follow(events);
    }
}

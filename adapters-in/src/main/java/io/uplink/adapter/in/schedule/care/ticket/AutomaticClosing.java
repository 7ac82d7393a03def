package io.uplink.adapter.in.schedule.care.ticket;

import io.uplink.application.care.ticket.CloseSettledTickets;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class AutomaticClosing implements Job {

    private final CloseSettledTickets closeSettledTickets;

    AutomaticClosing(CloseSettledTickets closeSettledTickets) {
        this.closeSettledTickets = closeSettledTickets;
    }

    @Override
    public String name() {
        return "ticket.close";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public String run() {
        return closeSettledTickets.execute(new Actor.Job(name())) + " tickets closed";
    }
}

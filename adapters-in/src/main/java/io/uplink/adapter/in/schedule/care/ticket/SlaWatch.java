package io.uplink.adapter.in.schedule.care.ticket;

import io.uplink.application.care.ticket.WatchTickets;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class SlaWatch implements Job {

    private final WatchTickets watchTickets;

    SlaWatch(WatchTickets watchTickets) {
        this.watchTickets = watchTickets;
    }

    @Override
    public String name() {
        return "ticket.watch";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    public String run() {
        return watchTickets.execute(new Actor.Job(name())) + " tickets had something due";
    }
}

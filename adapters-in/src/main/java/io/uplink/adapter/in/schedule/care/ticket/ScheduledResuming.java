package io.uplink.adapter.in.schedule.care.ticket;

import io.uplink.application.care.ticket.ResumeDueTickets;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class ScheduledResuming implements Job {

    private final ResumeDueTickets resumeDueTickets;

    ScheduledResuming(ResumeDueTickets resumeDueTickets) {
        this.resumeDueTickets = resumeDueTickets;
    }

    @Override
    public String name() {
        return "ticket.resume";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public String run() {
        return resumeDueTickets.execute(new Actor.Job(name())) + " tickets go on";
    }
}

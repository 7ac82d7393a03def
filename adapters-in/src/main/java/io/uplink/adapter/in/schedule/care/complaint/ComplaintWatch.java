package io.uplink.adapter.in.schedule.care.complaint;

import io.uplink.application.care.complaint.WatchComplaints;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class ComplaintWatch implements Job {

    private final WatchComplaints watchComplaints;

    ComplaintWatch(WatchComplaints watchComplaints) {
        this.watchComplaints = watchComplaints;
    }

    @Override
    public String name() {
        return "complaint.watch";
    }

    /** Deadlines are days; nobody is helped by knowing a minute sooner. */
    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public String run() {
        return watchComplaints.execute(new Actor.Job(name())) + " complaints had something due";
    }
}

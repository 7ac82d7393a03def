package io.uplink.adapter.in.schedule.care.ticket;

import io.uplink.application.care.ticket.PruneViewers;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class ViewerPruning implements Job {

    private final PruneViewers pruneViewers;

    ViewerPruning(PruneViewers pruneViewers) {
        this.pruneViewers = pruneViewers;
    }

    @Override
    public String name() {
        return "ticket.prune-viewers";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public String run() {
        return pruneViewers.execute(new Actor.Job(name())) + " viewers forgotten";
    }
}

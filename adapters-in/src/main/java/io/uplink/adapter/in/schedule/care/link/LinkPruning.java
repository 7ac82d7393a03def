package io.uplink.adapter.in.schedule.care.link;

import io.uplink.application.care.link.PruneLinks;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class LinkPruning implements Job {

    private final PruneLinks pruneLinks;

    LinkPruning(PruneLinks pruneLinks) {
        this.pruneLinks = pruneLinks;
    }

    @Override
    public String name() {
        return "link.prune";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public String run() {
        return pruneLinks.execute(new Actor.Job(name())) + " links forgotten";
    }
}

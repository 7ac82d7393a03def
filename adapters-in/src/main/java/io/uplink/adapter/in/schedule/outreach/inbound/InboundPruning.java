package io.uplink.adapter.in.schedule.outreach.inbound;

import io.uplink.application.outreach.inbound.PruneInboundTexts;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class InboundPruning implements Job {

    private final PruneInboundTexts pruneInboundTexts;

    InboundPruning(PruneInboundTexts pruneInboundTexts) {
        this.pruneInboundTexts = pruneInboundTexts;
    }

    @Override
    public String name() {
        return "outreach.prune-inbound";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public String run() {
        return pruneInboundTexts.execute(new Actor.Job(name())) + " texts forgotten";
    }
}

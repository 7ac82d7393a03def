package io.uplink.adapter.in.schedule.outreach.message;

import io.uplink.application.outreach.message.PruneDeliveryReports;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class ReportPruning implements Job {

    private final PruneDeliveryReports pruneReports;

    ReportPruning(PruneDeliveryReports pruneReports) {
        this.pruneReports = pruneReports;
    }

    @Override
    public String name() {
        return "outreach.prune-reports";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public String run() {
        return pruneReports.execute(new Actor.Job(name())) + " reports forgotten";
    }
}

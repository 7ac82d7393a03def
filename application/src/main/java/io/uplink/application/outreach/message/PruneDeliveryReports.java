package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.port.DeliveryReports;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import java.time.Duration;
import java.time.InstantSource;

/** Forgets what networks said, numbers and all, once nobody will ask any more. */
@UseCase
public final class PruneDeliveryReports {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final int MOST = 5_000;

    private final DeliveryReports reports;
    private final InstantSource clock;

    public PruneDeliveryReports(DeliveryReports reports, InstantSource clock) {
        this.reports = reports;
        this.clock = clock;
    }

    public int execute(Actor actor) {
        actor.requireJob();
        return reports.prune(clock.instant().minus(KEPT), MOST);
    }
}

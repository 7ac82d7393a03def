package io.uplink.application.platform.outbox;

import io.uplink.application.platform.outbox.port.Deliveries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import java.time.Duration;
import java.time.InstantSource;

/** Forgets deliveries that were done long ago, and events that nothing waits for any more. */
@UseCase
public final class PruneDeliveries {

    /**
     * Two weeks let a person still see what was told to whom; the activity trail keeps the rest.
     */
    static final Duration KEPT = Duration.ofDays(14);

    /** Rows in one statement, so that no lock is held for long. */
    static final int BATCH = 5_000;

    private final Deliveries deliveries;
    private final InstantSource clock;

    public PruneDeliveries(Deliveries deliveries, InstantSource clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** How many rows went. */
    public int execute(Actor actor) {
        actor.requireJob();
        return deliveries.prune(clock.instant().minus(KEPT), BATCH);
    }
}

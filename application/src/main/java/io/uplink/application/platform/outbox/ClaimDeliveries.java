package io.uplink.application.platform.outbox;

import io.uplink.application.platform.outbox.port.Deliveries;
import io.uplink.application.platform.outbox.port.Handlers;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Takes what is due for the handlers that this instance knows. */
@UseCase
public final class ClaimDeliveries {

    /** Longer than any handler takes; after it, whoever claimed is taken for dead. */
    public static final Duration LEASE = Duration.ofSeconds(60);

    private final Handlers handlers;
    private final Deliveries deliveries;
    private final InstantSource clock;

    public ClaimDeliveries(Handlers handlers, Deliveries deliveries, InstantSource clock) {
        this.handlers = handlers;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    public List<Deliveries.Claimed> execute(Actor actor, int most) {
        actor.requireJob();
        var now = clock.instant();
        return deliveries.claim(handlers.names(), most, now, now.plus(LEASE));
    }
}

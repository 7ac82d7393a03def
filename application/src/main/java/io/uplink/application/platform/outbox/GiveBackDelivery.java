package io.uplink.application.platform.outbox;

import io.uplink.application.platform.outbox.port.Deliveries;
import io.uplink.application.platform.outbox.port.Deliveries.Claimed;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import java.time.Duration;
import java.time.InstantSource;

/** Puts back what a broker would not take; it counts as no attempt. */
@UseCase
public final class GiveBackDelivery {

    /** A queue that is full empties within seconds; one that is not needs a person. */
    static final Duration REST = Duration.ofSeconds(5);

    private final Deliveries deliveries;
    private final InstantSource clock;

    public GiveBackDelivery(Deliveries deliveries, InstantSource clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    public void execute(Actor actor, Claimed claimed) {
        actor.requireJob();
        deliveries.giveBack(claimed, clock.instant().plus(REST));
    }
}

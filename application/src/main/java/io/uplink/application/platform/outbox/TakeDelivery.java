package io.uplink.application.platform.outbox;

import io.uplink.application.platform.outbox.port.Carrier.Parcel;
import io.uplink.application.platform.outbox.port.Deliveries;
import io.uplink.application.platform.outbox.port.Deliveries.Claimed;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import java.time.InstantSource;
import java.util.Optional;

/** Takes what a broker brought, unless that attempt is over: brokers bring things twice. */
@UseCase
public final class TakeDelivery {

    private final Deliveries deliveries;
    private final InstantSource clock;

    public TakeDelivery(Deliveries deliveries, InstantSource clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    public Optional<Claimed> execute(Actor actor, Parcel parcel) {
        actor.requireJob();
        return deliveries.take(
                parcel.event(),
                parcel.handler(),
                parcel.attempt(),
                clock.instant().plus(ClaimDeliveries.LEASE));
    }
}

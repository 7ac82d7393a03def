package io.uplink.application.platform.outbox;

import io.uplink.application.platform.outbox.port.Deliveries;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.Placement;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Lets every dead delivery start anew, such as after a gateway was down for a day. */
@UseCase
public final class ReplayAllDead {

    private static final ActivityTrail.Subject OUTBOX =
            new ActivityTrail.Subject("outbox", new UUID(0, 0), "outbox");

    private final Deliveries deliveries;
    private final UnitOfWork unitOfWork;
    private final ActivityTrail activity;
    private final InstantSource clock;

    public ReplayAllDead(
            Deliveries deliveries,
            UnitOfWork unitOfWork,
            ActivityTrail activity,
            InstantSource clock) {
        this.deliveries = deliveries;
        this.unitOfWork = unitOfWork;
        this.activity = activity;
        this.clock = clock;
    }

    /** How many there were. */
    public int execute(Actor actor) {
        actor.require(Permission.PLATFORM_OPERATE, Placement.company());
        return unitOfWork.perform(() -> {
            var replayed = deliveries.replayAllDead(clock.instant());
            if (replayed > 0) {
                activity.record(
                        actor,
                        "outbox.replay-all",
                        OUTBOX,
                        Map.of("dead", replayed),
                        Map.of("dead", 0));
            }
            return replayed;
        });
    }
}

package io.uplink.application.platform.outbox;

import io.uplink.application.platform.outbox.port.Deliveries;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Lets one dead delivery start anew, once its cause is repaired. */
@UseCase
public final class ReplayDelivery {

    private final Deliveries deliveries;
    private final UnitOfWork unitOfWork;
    private final ActivityTrail activity;
    private final InstantSource clock;

    public ReplayDelivery(
            Deliveries deliveries,
            UnitOfWork unitOfWork,
            ActivityTrail activity,
            InstantSource clock) {
        this.deliveries = deliveries;
        this.unitOfWork = unitOfWork;
        this.activity = activity;
        this.clock = clock;
    }

    public record Input(UUID event, String handler) {}

    public void execute(Actor actor, Input input) {
        actor.require(Permission.PLATFORM_OPERATE, Placement.company());
        unitOfWork.run(() -> {
            var type =
                    deliveries
                            .replay(input.event(), input.handler(), clock.instant())
                            .orElseThrow(() -> new DomainException(new OutboxError.NotDead()));
            activity.record(
                    actor,
                    "outbox.replay",
                    new ActivityTrail.Subject("event", input.event(), type),
                    Map.of("state", "dead"),
                    Map.of("state", "waiting", "handler", input.handler()));
        });
    }
}

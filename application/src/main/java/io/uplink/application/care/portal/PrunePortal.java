package io.uplink.application.care.portal;

import io.uplink.application.care.portal.port.NumberChanges;
import io.uplink.application.care.portal.port.PortalDoors;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import java.time.Duration;
import java.time.InstantSource;

/** Forgets codes and stays that ended a while ago. */
@UseCase
public final class PrunePortal {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final int BATCH = 1_000;

    private final UnitOfWork unitOfWork;
    private final PortalDoors doors;
    private final NumberChanges changes;
    private final InstantSource clock;

    public PrunePortal(
            UnitOfWork unitOfWork, PortalDoors doors, NumberChanges changes, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.doors = doors;
        this.changes = changes;
        this.clock = clock;
    }

    /** How many rows went; at most one batch of each kind. */
    public int execute(Actor actor) {
        actor.requireJob();
        var before = clock.instant().minus(KEPT);
        return unitOfWork.perform(() -> doors.prune(before, BATCH) + changes.prune(before, BATCH));
    }
}

package io.uplink.application.care.portal;

import io.uplink.application.care.portal.port.PortalDoors;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;

/** Ends a customer's stay on this telephone. */
@UseCase
public final class LeavePortal {

    private final UnitOfWork unitOfWork;
    private final PortalDoors doors;
    private final Secrets secrets;

    public LeavePortal(UnitOfWork unitOfWork, PortalDoors doors, Secrets secrets) {
        this.unitOfWork = unitOfWork;
        this.doors = doors;
        this.secrets = secrets;
    }

    public void execute(Actor actor, String token) {
        actor.requireAnonymousAllowed();
        unitOfWork.run(() -> doors.end(secrets.digest(token)));
    }
}

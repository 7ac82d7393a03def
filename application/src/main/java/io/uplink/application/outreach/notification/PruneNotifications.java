package io.uplink.application.outreach.notification;

import io.uplink.application.outreach.notification.port.Notifications;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Forgets what nobody will look at again. The ticket's own history keeps what happened; a
 * notification only points there.
 */
@UseCase
public final class PruneNotifications {

    /** What was read a month ago was dealt with. */
    public static final Duration KEPT_READ = Duration.ofDays(30);

    /** What was not read in three months will not be: the person was away, or left. */
    public static final Duration KEPT = Duration.ofDays(90);

    /** Ten screens; nobody turns further back, and a storm of events stays a bounded table. */
    public static final int NEWEST = 500;

    /** In one go, so that a run stays a matter of seconds; the next one goes on. */
    private static final int MOST = 5_000;

    private final Notifications notifications;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    public PruneNotifications(
            Notifications notifications, UnitOfWork unitOfWork, InstantSource clock) {
        this.notifications = notifications;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    public int execute(Actor actor) {
        actor.requireJob();
        var now = clock.instant();
        return unitOfWork.perform(
                () -> notifications.prune(now.minus(KEPT_READ), now.minus(KEPT), NEWEST, MOST));
    }
}

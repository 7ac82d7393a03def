package io.uplink.application.outreach.notification;

import io.uplink.application.outreach.notification.port.Notifications;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.notification.NotificationKind;
import java.util.EnumSet;
import java.util.Set;

/** Which kinds the caller wants to be told. */
@UseCase
public final class ShowNotificationChoices {

    private final Notifications notifications;
    private final UnitOfWork unitOfWork;

    public ShowNotificationChoices(Notifications notifications, UnitOfWork unitOfWork) {
        this.notifications = notifications;
        this.unitOfWork = unitOfWork;
    }

    public Set<NotificationKind> execute(Actor actor) {
        var person = actor.requirePerson().id();
        var wanted = EnumSet.allOf(NotificationKind.class);
        wanted.removeAll(unitOfWork.perform(() -> notifications.muted(person)));
        return wanted;
    }
}

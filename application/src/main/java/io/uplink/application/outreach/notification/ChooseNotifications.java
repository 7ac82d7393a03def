package io.uplink.application.outreach.notification;

import io.uplink.application.outreach.notification.port.Notifications;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.notification.NotificationKind;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says which kinds the caller wants to be told from now on; what was told stays. */
@UseCase
public final class ChooseNotifications {

    /** All that are wanted. */
    public record Input(Set<NotificationKind> wanted) {

        public Input {
            wanted = Set.copyOf(wanted);
        }
    }

    private final Notifications notifications;
    private final UnitOfWork unitOfWork;
    private final Origin origin;

    public ChooseNotifications(Notifications notifications, UnitOfWork unitOfWork, Origin origin) {
        this.notifications = notifications;
        this.unitOfWork = unitOfWork;
        this.origin = origin;
    }

    public void execute(Actor actor, Input input) {
        var caller = actor.requireSignedIn();
        unitOfWork.run(() -> {
            var before = notifications.muted(caller.id());
            var after = EnumSet.allOf(NotificationKind.class);
            after.removeAll(input.wanted());
            if (after.equals(before)) {
                return;
            }
            notifications.mute(caller.id(), after);
            origin.activity()
                    .record(
                            actor,
                            "person.choose-notifications",
                            new Subject("person", caller.id().value(), caller.name()),
                            Map.of("muted", codes(before)),
                            Map.of("muted", codes(after)));
        });
    }

    private static String codes(Set<NotificationKind> kinds) {
        return kinds.stream()
                .sorted()
                .map(NotificationKind::code)
                .collect(Collectors.joining(", "));
    }
}

package io.uplink.application.outreach.notification;

import io.uplink.application.outreach.notification.port.Entitled;
import io.uplink.application.outreach.notification.port.Notifications;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.notification.Notification;
import io.uplink.domain.outreach.notification.NotificationKind;
import io.uplink.domain.shared.id.BranchId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Tells those who take statements that a day of a paybill is not proven; each of them once. */
@UseCase
public final class TellUnprovenDay {

    /** What is told; {@code paybill} as people know it. */
    public record Input(UUID event, BranchId branch, String paybill, LocalDate day, Instant at) {}

    private final UnitOfWork unitOfWork;
    private final Entitled entitled;
    private final Notifications notifications;
    private final Ids ids;

    public TellUnprovenDay(
            UnitOfWork unitOfWork, Entitled entitled, Notifications notifications, Ids ids) {
        this.unitOfWork = unitOfWork;
        this.entitled = entitled;
        this.notifications = notifications;
        this.ids = ids;
    }

    public void execute(Actor actor, Input input) {
        actor.requireJob();
        unitOfWork.run(() -> {
            var raised =
                    entitled.to(Permission.PAYMENTS_MANAGE, input.branch()).stream()
                            .map(person ->
                                    new Notification(
                                            ids.next(),
                                            input.event(),
                                            person,
                                            NotificationKind.UNPROVEN_DAY,
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.of(
                                                    new Notification.OfDay(
                                                            input.branch(), input.day())),
                                            input.paybill(),
                                            input.day().toString(),
                                            "",
                                            input.at()))
                            .toList();
            if (!raised.isEmpty()) {
                notifications.add(raised);
            }
        });
    }
}

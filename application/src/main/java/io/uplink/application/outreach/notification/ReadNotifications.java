package io.uplink.application.outreach.notification;

import io.uplink.application.outreach.notification.port.Notifications;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.notification.NotificationError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Marks what the caller was told as read: one, all of a ticket, or everything. */
@UseCase
public final class ReadNotifications {

    /** Which. */
    public sealed interface Input {

        record One(UUID notification) implements Input {}

        record OfTicket(TicketId ticket) implements Input {}

        /** All until the moment of the list that the caller looked at. */
        record All(Instant until) implements Input {}
    }

    private final Notifications notifications;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    public ReadNotifications(
            Notifications notifications, UnitOfWork unitOfWork, InstantSource clock) {
        this.notifications = notifications;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Answers how many were not read before; for one, 1. */
    public int execute(Actor actor, Input input) {
        var person = actor.requirePerson().id();
        var now = clock.instant();
        return unitOfWork.perform(() ->
                switch (input) {
                    case Input.One(var id) -> {
                        if (!notifications.markRead(person, id, now)) {
                            throw new DomainException(new NotificationError.NoSuch());
                        }
                        yield 1;
                    }
                    case Input.OfTicket(var ticket) ->
                            notifications.markTicketRead(person, ticket, now);
                    case Input.All(var until) -> notifications.markAllRead(person, until, now);
                });
    }
}

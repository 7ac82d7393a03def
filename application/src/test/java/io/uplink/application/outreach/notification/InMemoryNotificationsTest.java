package io.uplink.application.outreach.notification;

import io.uplink.application.outreach.notification.port.NotificationQueries;
import io.uplink.application.outreach.notification.port.Notifications;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.util.UUID;

class InMemoryNotificationsTest implements NotificationsContract {

    private final InMemoryNotifications notifications = new InMemoryNotifications();
    private final SequentialIds ids = new SequentialIds();
    private final UnitOfWork unitOfWork = new DirectUnitOfWork();

    @Override
    public Notifications notifications() {
        return notifications;
    }

    @Override
    public NotificationQueries queries() {
        return notifications;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID newId() {
        return ids.next();
    }

    @Override
    public PersonId somebody() {
        return new PersonId(ids.next());
    }

    @Override
    public TicketId aTicket() {
        return new TicketId(ids.next());
    }
}

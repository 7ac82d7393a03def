package io.uplink.bootstrap.outreach;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.outreach.notification.NotificationsContract;
import io.uplink.application.outreach.notification.port.NotificationQueries;
import io.uplink.application.outreach.notification.port.Notifications;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlNotificationsTest implements NotificationsContract {

    @Inject Notifications notifications;
    @Inject NotificationQueries queries;
    @Inject UnitOfWork unitOfWork;
    @Inject OutreachTestData data;
    @Inject Ids ids;

    @Override
    public Notifications notifications() {
        return notifications;
    }

    @Override
    public NotificationQueries queries() {
        return queries;
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
        return data.scene(Optional.empty()).grace();
    }

    @Override
    public TicketId aTicket() {
        return data.scene(Optional.empty()).ticket();
    }
}

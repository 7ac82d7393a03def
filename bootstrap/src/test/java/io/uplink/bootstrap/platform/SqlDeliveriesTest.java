package io.uplink.bootstrap.platform;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.platform.outbox.port.Deliveries;
import io.uplink.application.platform.outbox.port.DeliveriesContract;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlDeliveriesTest implements DeliveriesContract {

    @Inject Deliveries deliveries;
    @Inject UnitOfWork unitOfWork;
    @Inject ProbeDeliveries probes;

    @Override
    public Deliveries deliveries() {
        return deliveries;
    }

    @Override
    public void inUnitOfWork(Runnable work) {
        unitOfWork.run(work);
    }

    @Override
    public UUID given(String handler, Instant at) {
        return probes.given(handler, at);
    }
}

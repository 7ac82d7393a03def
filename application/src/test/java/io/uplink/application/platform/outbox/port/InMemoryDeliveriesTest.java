package io.uplink.application.platform.outbox.port;

import java.time.Instant;
import java.util.UUID;

class InMemoryDeliveriesTest implements DeliveriesContract {

    private final InMemoryDeliveries deliveries = new InMemoryDeliveries();

    @Override
    public Deliveries deliveries() {
        return deliveries;
    }

    @Override
    public void inUnitOfWork(Runnable work) {
        work.run();
    }

    @Override
    public UUID given(String handler, Instant at) {
        return deliveries.given(handler, at);
    }
}

package io.uplink.bootstrap.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.platform.outbox.port.Deliveries;
import io.uplink.application.platform.outbox.port.DeliveriesContract;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlDeliveriesTest implements DeliveriesContract {

    @Inject Deliveries deliveries;
    @Inject UnitOfWork unitOfWork;
    @Inject ProbeDeliveries probes;
    @Inject Sql sql;

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

    @Test
    void anEventGoesWhenTheLastOfItsDeliveriesIsForgotten() {
        var old = given("sql.prune", NOON);
        var waiting = given("sql.prune", NOON);
        unitOfWork.run(() -> deliveries.done(old, "sql.prune", NOON));

        deliveries.prune(NOON.plusSeconds(1), 10_000);

        assertThat(events(old)).isZero();
        assertThat(events(waiting)).isEqualTo(1);
    }

    private int events(UUID id) {
        return sql.list(
                        "select 1 from outbox_event where id = $1",
                        Tuple.of(id),
                        row -> row.getInteger(0))
                .size();
    }
}

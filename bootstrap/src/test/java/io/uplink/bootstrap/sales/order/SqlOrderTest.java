package io.uplink.bootstrap.sales.order;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.sales.order.OrderRepositoryContract;
import io.uplink.application.sales.order.port.OrderRepository;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlOrderTest implements OrderRepositoryContract {

    @Inject OrderRepository orders;
    @Inject UnitOfWork unitOfWork;
    @Inject Secrets secrets;
    @Inject Ids ids;
    @Inject GivenBilling billing;
    @Inject GivenOrders given;

    private UUID branch = new UUID(0, 0);

    @BeforeEach
    void aBranch() {
        branch = billing.branch();
    }

    @Override
    public OrderRepository orders() {
        return orders;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public Order.Facts facts() {
        return given.facts(given.shared(), branch);
    }

    @Override
    public CustomerId customer() {
        return billing.customer(branch);
    }

    @Override
    public byte[] digest() {
        return secrets.digest(ids.next().toString());
    }
}

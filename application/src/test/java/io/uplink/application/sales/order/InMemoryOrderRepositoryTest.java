package io.uplink.application.sales.order;

import io.uplink.application.sales.order.port.OrderRepository;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderFixtures;
import io.uplink.domain.shared.id.CustomerId;
import java.util.UUID;

class InMemoryOrderRepositoryTest implements OrderRepositoryContract {

    private final InMemoryOrderRepository orders = new InMemoryOrderRepository();
    private final DirectUnitOfWork unitOfWork = new DirectUnitOfWork();
    private byte next;

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
        return OrderFixtures.anOrder().facts();
    }

    @Override
    public CustomerId customer() {
        return new CustomerId(new UUID(8, 1));
    }

    @Override
    public byte[] digest() {
        return new byte[] {1, next++};
    }
}

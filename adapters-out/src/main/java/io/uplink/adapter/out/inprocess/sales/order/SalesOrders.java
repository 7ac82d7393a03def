package io.uplink.adapter.out.inprocess.sales.order;

import io.uplink.application.money.mpesa.port.Orders;
import io.uplink.application.sales.order.OrderMoney;
import io.uplink.application.shared.Actor;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Orders, for money that comes by phone. */
@ApplicationScoped
class SalesOrders implements Orders {

    private final OrderMoney orders;

    SalesOrders(OrderMoney orders) {
        this.orders = orders;
    }

    @Override
    public Optional<UUID> find(AccountReference reference) {
        return orders.numbered(reference.folded()).map(Id::value);
    }

    @Override
    public Optional<Order> find(UUID order) {
        return orders.find(new OrderId(order))
                .map(found ->
                        new Order(
                                order,
                                found.facts().number().text(),
                                found.facts().branch(),
                                found.due()));
    }

    @Override
    public CustomerId customerOf(Actor actor, UUID order) {
        return orders.customerOf(actor, new OrderId(order));
    }

    @Override
    public void paid(
            Actor actor,
            UUID order,
            CustomerId customer,
            ReceiptNumber receipt,
            Money amount,
            Instant paidAt) {
        orders.paid(actor, new OrderId(order), receipt.text(), amount, paidAt);
    }
}

package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.Orders;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Back;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Orders whose customers are made when their money comes. */
final class InMemoryOrders implements Orders {

    private final Map<UUID, Order> orders = new LinkedHashMap<>();
    private final Map<UUID, CustomerId> customers = new LinkedHashMap<>();
    final List<String> told = new ArrayList<>();

    /** Remembers how it stands; the answer leads back there. */
    Runnable mark() {
        var back = List.of(Back.to(orders), Back.to(customers), Back.to(told));
        return () -> back.forEach(Runnable::run);
    }

    void add(Order order) {
        orders.put(order.id(), order);
    }

    @Override
    public Optional<UUID> find(AccountReference reference) {
        return orders.values().stream()
                .filter(one ->
                        new AccountReference(one.number()).folded().equals(reference.folded()))
                .map(Order::id)
                .findFirst();
    }

    @Override
    public Optional<Order> find(UUID order) {
        return Optional.ofNullable(orders.get(order));
    }

    @Override
    public CustomerId customerOf(Actor actor, UUID order) {
        return customers.computeIfAbsent(order, id -> new CustomerId(new UUID(11, id.hashCode())));
    }

    @Override
    public void paid(
            Actor actor,
            UUID order,
            CustomerId customer,
            ReceiptNumber receipt,
            Money amount,
            Instant paidAt) {
        orders.computeIfPresent(
                order,
                (id, one) -> new Order(id, one.number(), one.branch(), one.due().minus(amount)));
        told.add(receipt + " " + amount.toDecimal());
    }
}

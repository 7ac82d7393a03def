package io.uplink.adapter.out.inprocess.money.mpesa;

import io.quarkus.arc.DefaultBean;
import io.uplink.application.money.mpesa.port.Orders;
import io.uplink.application.shared.Actor;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** There are no orders in a house that sells none. */
@ApplicationScoped
@DefaultBean
class NoOrders implements Orders {

    @Override
    public Optional<UUID> find(AccountReference reference) {
        return Optional.empty();
    }

    @Override
    public Optional<Order> find(UUID order) {
        return Optional.empty();
    }

    @Override
    public CustomerId customerOf(Actor actor, UUID order) {
        throw new IllegalStateException("there are no orders");
    }

    @Override
    public void paid(
            Actor actor,
            UUID order,
            CustomerId customer,
            ReceiptNumber receipt,
            Money amount,
            Instant paidAt) {
        throw new IllegalStateException("there are no orders");
    }
}

package io.uplink.application.sales.order;

import io.uplink.application.sales.order.port.OrderRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderError;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What everything that is done to orders needs. */
@Part
public final class OrderDesk {

    private final UnitOfWork unitOfWork;
    private final OrderRepository orders;
    private final Origin origin;

    public OrderDesk(UnitOfWork unitOfWork, OrderRepository orders, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.orders = orders;
        this.origin = origin;
    }

    <T> T perform(Supplier<T> work) {
        return unitOfWork.perform(work);
    }

    OrderRepository orders() {
        return orders;
    }

    Origin origin() {
        return origin;
    }

    /** An order that the actor may do that to, held until the unit of work ends. */
    Order held(Actor actor, Permission permission, OrderId id) {
        var order = orders.hold(id).orElseThrow(OrderDesk::noSuch);
        actor.require(permission, order.placement());
        return order;
    }

    /** Changes one that was looked at; a change that changes nothing leaves no trace. */
    Order.Snapshot make(
            Actor actor, OrderId id, Optional<Version> seen, String action, Consumer<Order> work) {
        return perform(() -> {
            var order = held(actor, Permission.ORDERS_MANAGE, id);
            var before = order.snapshot();
            Version.requireSame(seen, before.version());
            work.accept(order);
            if (order.snapshot().equals(before)) {
                return before;
            }
            return keep(actor, action, before, order);
        });
    }

    Order.Snapshot keep(Actor actor, String action, Order.Snapshot before, Order order) {
        orders.save(order);
        var after = orders.findById(order.id()).orElseThrow().snapshot();
        origin.activity()
                .record(
                        actor,
                        action,
                        OrderActivity.subject(after),
                        OrderActivity.changed(after, before),
                        OrderActivity.changed(before, after));
        return after;
    }

    void noted(Actor actor, String action, Order.Snapshot order) {
        origin.activity()
                .record(
                        actor,
                        action,
                        OrderActivity.subject(order),
                        Map.of(),
                        OrderActivity.facts(order));
    }

    static DomainException noSuch() {
        return new DomainException(new OrderError.NoSuch());
    }
}

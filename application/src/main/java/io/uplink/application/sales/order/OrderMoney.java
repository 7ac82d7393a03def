package io.uplink.application.sales.order;

import io.uplink.application.sales.order.port.OrderFollowers;
import io.uplink.application.sales.order.port.Prospects;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.util.Optional;

/** What money for an order does to it, in the unit of work of whoever booked the money. */
@Part
public final class OrderMoney {

    private final OrderDesk desk;
    private final Prospects prospects;
    private final OrderFollowers followers;

    public OrderMoney(OrderDesk desk, Prospects prospects, OrderFollowers followers) {
        this.desk = desk;
        this.prospects = prospects;
        this.followers = followers;
    }

    /** By its number as accounts are folded. */
    public Optional<OrderId> numbered(String folded) {
        return desk.orders().numbered(folded);
    }

    public Optional<Order.Snapshot> find(OrderId id) {
        return desk.orders().findById(id).map(Order::snapshot);
    }

    /** Whose the money is: it makes whoever ordered a customer, if nothing did before. */
    public CustomerId customerOf(Actor actor, OrderId id) {
        var order = desk.orders().hold(id).orElseThrow(OrderDesk::noSuch);
        if (order.customer().isPresent()) {
            return order.customer().get();
        }
        var before = order.snapshot();
        var customer = prospects.register(before.facts());
        order.belongTo(customer);
        var _ = desk.keep(actor, "order.own", before, order);
        return customer;
    }

    /**
     * Money of a receipt went back, so much of it in all; a receipt of no order is nobody's matter
     * here. It holds no order, for whoever calls holds the payment; {@link #recount} follows.
     */
    public void refunded(Actor actor, String receipt, Money amount) {
        desk.orders()
                .giveBack(receipt, amount)
                .ifPresent(left ->
                        desk.orders()
                                .findById(left.order())
                                .ifPresent(order ->
                                        followers.refunded(actor, order.snapshot(), left.kept())));
    }

    /**
     * What was counted under a receipt pays for the order no longer; said again it changes nothing.
     */
    public void released(Actor actor, OrderId id, String receipt, Money amount) {
        var order = desk.orders().hold(id).orElseThrow(OrderDesk::noSuch);
        if (!desk.orders().uncount(receipt)) {
            return;
        }
        var before = order.snapshot();
        order.debit(amount);
        var after = desk.keep(actor, "order.unpay", before, order);
        desk.orders()
                .giveBack(receipt, amount)
                .ifPresent(left -> followers.refunded(actor, after, left.kept()));
    }

    /**
     * Counts no more than stays of what came for it. Whoever follows was told when it went back.
     */
    public void recount(Actor actor, OrderId id) {
        var order = desk.orders().hold(id).orElseThrow(OrderDesk::noSuch);
        var before = order.snapshot();
        var gone = before.paid().minus(desk.orders().kept(order));
        if (gone.isPositive()) {
            order.debit(gone);
            var _ = desk.keep(actor, "order.unpay", before, order);
        }
    }

    /** Counts a receipt once. */
    public void paid(Actor actor, OrderId id, String receipt, Money amount, Instant paidAt) {
        var order = desk.orders().hold(id).orElseThrow(OrderDesk::noSuch);
        if (!desk.orders().count(id, receipt, amount, paidAt)) {
            return;
        }
        var before = order.snapshot();
        order.credit(amount);
        followers.moved(actor, desk.keep(actor, "order.pay", before, order));
    }
}

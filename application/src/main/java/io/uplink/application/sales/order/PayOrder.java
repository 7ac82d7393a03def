package io.uplink.application.sales.order;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.order.OrderId;

/** Asks a phone again to pay what is due, for whoever has the page of the order. */
@UseCase
public final class PayOrder {

    /** {@code payer} is the phone that was typed; blank for the one given with the order. */
    public record Input(String token, String payer, String address) {

        @Override
        public String toString() {
            return "Input";
        }
    }

    private final OrderDesk desk;
    private final OrderAsking asking;
    private final OrderDoor door;

    public PayOrder(OrderDesk desk, OrderAsking asking, OrderDoor door) {
        this.desk = desk;
        this.asking = asking;
        this.door = door;
    }

    public OrderId execute(Actor actor, Input input) {
        // The token is the permission: it asks a phone to pay for its one order.
        actor.requireAnonymousAllowed();
        door.require(input.address());
        return desk.perform(() -> {
            var order =
                    desk.orders()
                            .findByToken(door.digest(input.token()))
                            .orElseThrow(OrderDesk::noSuch);
            var payer = asking.payer(order.facts().details(), input.payer());
            asking.ask(new Actor.Anonymous(), order.id(), payer, input.address());
            return order.id();
        });
    }
}

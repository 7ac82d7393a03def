package io.uplink.application.sales.order;

import io.uplink.application.sales.order.port.OrderQueries;
import io.uplink.application.sales.order.port.OrderQueries.Sheet;
import io.uplink.application.sales.order.port.PhonePayments;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import java.time.Instant;
import java.util.Optional;

/** Shows an order to whoever has its page. Looking writes nothing. */
@UseCase
public final class FollowOrder {

    /** A look; {@code address} is where it comes from. */
    public record Input(String token, String address) {

        @Override
        public String toString() {
            return "Input";
        }
    }

    /**
     * What it shows.
     *
     * @param asks whether the payer's phone can be asked
     * @param paybill empty where there is none
     */
    public record Shown(
            Sheet sheet,
            boolean asks,
            Optional<PhonePayments.Request> request,
            Optional<String> paybill,
            Instant now) {}

    private final OrderDesk desk;
    private final OrderQueries queries;
    private final PhonePayments phones;
    private final OrderDoor door;

    public FollowOrder(OrderDesk desk, OrderQueries queries, PhonePayments phones, OrderDoor door) {
        this.desk = desk;
        this.queries = queries;
        this.phones = phones;
        this.door = door;
    }

    public Shown execute(Actor actor, Input input) {
        // The token is the permission: it shows its one order and nothing else.
        actor.requireAnonymousAllowed();
        door.require(input.address());
        var sheet = queries.followed(door.digest(input.token())).orElseThrow(OrderDesk::noSuch);
        var facts = sheet.order().facts();
        return desk.perform(() ->
                new Shown(
                        sheet,
                        phones.isOpen(),
                        phones.latest(facts.id()),
                        phones.paybill(facts.branch()),
                        desk.origin().now()));
    }
}

package io.uplink.application.sales.order;

import io.uplink.application.sales.order.port.PhonePayments;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.FailureSummary;
import io.uplink.application.shared.Part;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderDetails;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.PhoneNumber;
import java.util.Map;

/** Has phones asked to pay for orders. */
@Part
public final class OrderAsking {

    private final OrderDesk desk;
    private final PhonePayments phones;

    public OrderAsking(OrderDesk desk, PhonePayments phones) {
        this.desk = desk;
        this.phones = phones;
    }

    /** The phone that was typed to pay, or the one that was given with the order. */
    String payer(OrderDetails details, String typed) {
        if (typed.isBlank()) {
            return details.phone().e164();
        }
        var faults = new Faults();
        var phone = faults.parse("payer", () -> PhoneNumber.parse(typed));
        faults.refuse();
        return phone.orElseThrow().e164();
    }

    void ask(Actor actor, OrderId order, String phone, String address) {
        var _ =
                desk.perform(() -> {
                    phones.ask(actor, order, phone, address);
                    return order;
                });
    }

    /**
     * The order stands whatever becomes of it: its page offers to ask again, and says how to pay
     * without. What broke is noted with the order.
     */
    void tryToAsk(Actor actor, Order.Snapshot order, String phone, String address) {
        try {
            ask(actor, order.facts().id(), phone, address);
        } catch (DomainException _) {
            // Refused in words that its page says too.
        } catch (RuntimeException failed) {
            note(actor, order, FailureSummary.of(failed));
        }
    }

    private void note(Actor actor, Order.Snapshot order, String problem) {
        try {
            var _ =
                    desk.perform(() -> {
                        desk.origin()
                                .activity()
                                .record(
                                        actor,
                                        "order.ask-failed",
                                        OrderActivity.subject(order),
                                        Map.of(),
                                        Map.of("problem", problem));
                        return order;
                    });
        } catch (RuntimeException _) {
            // Whoever ordered is not told of an error because we could not note one.
        }
    }
}

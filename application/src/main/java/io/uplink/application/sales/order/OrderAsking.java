package io.uplink.application.sales.order;

import io.uplink.application.sales.order.port.PhonePayments;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.domain.sales.order.OrderDetails;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.PhoneNumber;

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

    /** The page of the order offers to ask again, and says how to pay without. */
    boolean tryToAsk(Actor actor, OrderId order, String phone, String address) {
        try {
            ask(actor, order, phone, address);
            return true;
        } catch (DomainException _) {
            return false;
        }
    }
}

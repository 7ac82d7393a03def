package io.uplink.domain.sales.order;

import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;

/** How far an order is. */
public sealed interface OrderState {

    /** Since when it is there. */
    Instant since();

    /** Nobody looked at it yet. */
    record New(Instant since) implements OrderState {}

    /** Somebody talked to whoever ordered, and it is to be connected. */
    record Confirmed(Instant since) implements OrderState {}

    /** It is a customer with a subscription, and that ticket connects the house. */
    record Converted(TicketId ticket, Instant since) implements OrderState {}

    /** Nothing comes of it; what was paid is the customer's credit. */
    record Cancelled(String reason, Instant since) implements OrderState {}

    default OrderStage stage() {
        return switch (this) {
            case New _ -> OrderStage.NEW;
            case Confirmed _ -> OrderStage.CONFIRMED;
            case Converted _ -> OrderStage.CONVERTED;
            case Cancelled _ -> OrderStage.CANCELLED;
        };
    }
}

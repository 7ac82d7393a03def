package io.uplink.application.sales.order.port;

import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What pays the invoices that came of an order, which are that of its installation and the first
 * one of its subscription; by whatever means it came.
 */
public interface OrderSettlements {

    /**
     * Money that pays such an invoice.
     *
     * @param allocation of a payment to the invoice
     */
    record Settlement(OrderId order, UUID allocation, Money amount, Instant paidAt) {

        /** Under which the order counts it. */
        public String receipt() {
            return allocation.toString();
        }
    }

    /** What was not counted, and did not come for the order itself, which counted that before. */
    List<Settlement> uncounted(int most);

    /** What was counted and has been released since that day. */
    List<Settlement> released(LocalDate since, int most);

    /** Orders that count more than stays of what came for them, because some of it went back. */
    List<OrderId> gaveBack(int most);
}

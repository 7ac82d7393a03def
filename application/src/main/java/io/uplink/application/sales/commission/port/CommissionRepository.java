package io.uplink.application.sales.commission.port;

import io.uplink.domain.sales.commission.CommissionEntry;
import io.uplink.domain.sales.commission.CommissionEntryId;
import io.uplink.domain.sales.commission.Payout;
import io.uplink.domain.sales.commission.PayoutId;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.sales.order.OrderId;
import java.util.List;
import java.util.Optional;

/** What salespeople are owed, and what they were paid. */
public interface CommissionRepository {

    /** What was earned with an order. */
    Optional<CommissionEntry> earned(OrderId order);

    /** The same; nobody else pays it or takes it back until the caller's unit of work ends. */
    Optional<CommissionEntry> holdEarned(OrderId order);

    /** Whether it is there from now on and was not before: one of a kind of an order. */
    boolean add(CommissionEntry entry);

    /** It waits no longer, and was not paid. */
    void close(CommissionEntryId entry);

    /** All that waits for somebody, the earliest first, held. */
    List<CommissionEntry> holdOpen(SalespersonId salesperson);

    Optional<Payout> payout(PayoutId id);

    /** Stores it, and its entries as paid with it. */
    void pay(Payout payout);
}

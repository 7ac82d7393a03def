package io.uplink.application.money.subscription.port;

import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import io.uplink.application.shared.Page;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.subscription.ChargedPeriod;
import io.uplink.domain.money.subscription.Subscription;
import io.uplink.domain.money.subscription.SubscriptionId;
import io.uplink.domain.money.subscription.SubscriptionStatus;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.util.List;
import java.util.Optional;

/** Subscriptions as screens show them: one statement each. */
public interface SubscriptionQueries {

    /** Newest first. */
    Page<Line> page(Within within, Filter filter, Optional<String> cursor, int size);

    /** All that is known of one; empty outside of the branches. */
    Optional<Sheet> sheet(Within within, SubscriptionId id);

    /**
     * Which of them; what is empty does not narrow.
     *
     * @param text part of the customer's name or account, or of what is subscribed to
     */
    record Filter(
            Optional<SubscriptionStatus> status,
            Optional<CustomerId> customer,
            Optional<BranchId> branch,
            Optional<String> text) {}

    /** A subscription of the list. */
    record Line(Subscription.Snapshot subscription, String customerName, String account) {}

    /**
     * A subscription with everything around it.
     *
     * @param charges the latest first, no more than fit on a page
     */
    record Sheet(
            Subscription.Snapshot subscription,
            String customerName,
            String account,
            String branchName,
            String taxName,
            List<Charge> charges) {}

    /** What was charged, and what became of its invoice. */
    record Charge(
            ChargedPeriod charged,
            InvoiceId invoice,
            String number,
            boolean issued,
            Money total,
            Money creditable,
            Money balance) {}
}

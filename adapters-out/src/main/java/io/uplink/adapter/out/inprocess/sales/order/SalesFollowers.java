package io.uplink.adapter.out.inprocess.sales.order;

import io.uplink.application.sales.commission.Commissions;
import io.uplink.application.sales.lead.LeadOutcome;
import io.uplink.application.sales.order.port.OrderFollowers;
import io.uplink.application.shared.Actor;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;

/** The lead that an order came of, and the commission of whoever brought it. */
@ApplicationScoped
class SalesFollowers implements OrderFollowers {

    private final LeadOutcome leads;
    private final Commissions commissions;

    SalesFollowers(LeadOutcome leads, Commissions commissions) {
        this.leads = leads;
        this.commissions = commissions;
    }

    @Override
    public void moved(Actor actor, Order.Snapshot order) {
        leads.moved(actor, order);
        commissions.moved(actor, order);
    }

    @Override
    public void refunded(Actor actor, Order.Snapshot order, Money kept) {
        commissions.refunded(actor, order, kept);
    }
}

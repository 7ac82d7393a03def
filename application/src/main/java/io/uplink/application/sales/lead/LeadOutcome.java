package io.uplink.application.sales.lead;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderStage;
import io.uplink.domain.sales.order.PaymentStanding;

/** Whether a lead is won: its order is paid, or became a customer. */
@Part
public final class LeadOutcome {

    private final LeadDesk desk;

    public LeadOutcome(LeadDesk desk) {
        this.desk = desk;
    }

    /** In the unit of work that moved the order. */
    public void moved(Actor actor, Order.Snapshot order) {
        if (order.facts().referral().lead().isEmpty() || !wins(order)) {
            return;
        }
        desk.leads()
                .holdOf(order.facts().id())
                .ifPresent(lead -> {
                    var before = lead.snapshot();
                    lead.win(desk.origin().now());
                    if (!lead.snapshot().equals(before)) {
                        var _ = desk.keep(actor, "lead.win", before, lead);
                    }
                });
    }

    private static boolean wins(Order.Snapshot order) {
        var stage = order.state().stage();
        return stage == OrderStage.CONVERTED
                || (stage != OrderStage.CANCELLED && order.standing() == PaymentStanding.PAID);
    }
}

package io.uplink.application.sales.order;

import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderState;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the activity trail says about orders. */
final class OrderActivity {

    private OrderActivity() {}

    static Subject subject(Order.Snapshot order) {
        return new Subject("order", order.facts().id().value(), order.facts().number().text());
    }

    static Map<String, String> facts(Order.Snapshot order) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("state", order.state().stage().code());
        facts.put("package", order.facts().terms().packageName());
        facts.put("price", order.facts().terms().price().toDecimal());
        facts.put("installation", order.facts().terms().installation().toDecimal());
        facts.put("paid", order.paid().toDecimal());
        facts.put("branch", order.facts().branch().toString());
        order.customer().ifPresent(customer -> facts.put("customer", customer.toString()));
        switch (order.state()) {
            case OrderState.Converted done -> facts.put("ticket", done.ticket().toString());
            case OrderState.Cancelled over -> facts.put("reason", over.reason());
            case OrderState.New _, OrderState.Confirmed _ -> {}
        }
        return facts;
    }

    /** What the second has otherwise than the first. */
    static Map<String, String> changed(Order.Snapshot from, Order.Snapshot to) {
        var before = facts(from);
        var changed = new LinkedHashMap<>(facts(to));
        changed.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
        return changed;
    }
}

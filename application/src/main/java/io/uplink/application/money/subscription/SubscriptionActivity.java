package io.uplink.application.money.subscription;

import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.domain.money.subscription.Subscription;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the activity trail says about subscriptions. */
final class SubscriptionActivity {

    private SubscriptionActivity() {}

    static Subject subject(Subscription.Snapshot subscription) {
        return new Subject("subscription", subscription.id().value(), subscription.item().name());
    }

    static Map<String, Object> facts(Subscription.Snapshot subscription) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("customer", subscription.customer().toString());
        facts.put("state", subscription.status().code());
        facts.put("name", subscription.item().name());
        facts.put("price", subscription.item().price().toDecimal());
        facts.put("interval", subscription.rhythm().interval().code());
        facts.put("start", subscription.start().toString());
        facts.put("billedUntil", subscription.billedUntil().toString());
        subscription.lastDay().ifPresent(day -> facts.put("lastDay", day.toString()));
        return facts;
    }
}

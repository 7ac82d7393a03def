package io.uplink.application.money.payment;

import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.domain.money.payment.Payment;
import java.util.Map;

/** What the activity trail says about payments. */
final class PaymentActivity {

    private PaymentActivity() {}

    static Subject subject(Payment payment) {
        var facts = payment.facts();
        return new Subject("payment", facts.id().value(), facts.number().value());
    }

    static Map<String, Object> facts(Payment payment) {
        var facts = payment.facts();
        return Map.of(
                "customer", facts.customer().toString(),
                "method", facts.reference().method().code(),
                "reference", facts.reference().value(),
                "amount", facts.amount().toDecimal(),
                "account", facts.account().value(),
                "received", facts.receivedAt().toString());
    }
}

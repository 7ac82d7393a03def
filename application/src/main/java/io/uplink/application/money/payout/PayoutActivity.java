package io.uplink.application.money.payout;

import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.domain.money.payout.Payout;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the activity trail says about money that goes back. */
final class PayoutActivity {

    private PayoutActivity() {}

    static Subject subject(Payout payout) {
        return new Subject("payout", payout.id().value(), payout.order().money().toDecimal());
    }

    static Map<String, String> facts(Payout payout) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("state", payout.state().code());
        facts.put("amount", payout.order().money().toDecimal());
        payout.order().phone().ifPresent(phone -> facts.put("phone", phone.masked()));
        payout.order().of().ifPresent(receipt -> facts.put("reference", receipt.text()));
        payout.code().ifPresent(code -> facts.put("code", code.text()));
        facts.put("reason", payout.order().why());
        return facts;
    }
}

package io.uplink.application.money.mpesa;

import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.domain.money.mpesa.Match;
import io.uplink.domain.money.mpesa.MpesaPayment;
import io.uplink.domain.money.mpesa.PaymentIntent;
import io.uplink.domain.money.mpesa.Shortcode;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the activity trail says about mobile money. */
public final class MpesaActivity {

    private MpesaActivity() {}

    public static Subject subject(MpesaPayment payment) {
        return new Subject(
                "mpesa-payment", payment.id().value(), payment.receipt().number().text());
    }

    static Subject subject(PaymentIntent intent) {
        return new Subject("mpesa-request", intent.id().value(), intent.asked().reference().text());
    }

    static Subject subject(Shortcode shortcode) {
        return new Subject("mpesa-shortcode", shortcode.id().value(), shortcode.number());
    }

    public static Map<String, String> facts(MpesaPayment payment) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("amount", payment.receipt().amount().toDecimal());
        facts.put("reference", payment.receipt().reference().text());
        switch (payment.standing()) {
            case Match.Found(var customer, var by, _) -> {
                facts.put("customer", customer.toString());
                facts.put("by", by.code());
            }
            case Match.Ordered(var order) -> facts.put("order", order.toString());
            case Match.Nobody(var why) -> facts.put("waits", why.code());
        }
        return facts;
    }

    static Map<String, String> facts(PaymentIntent intent) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("state", intent.state().code());
        facts.put("amount", intent.asked().amount().money().toDecimal());
        facts.put("phone", intent.asked().payer().masked());
        intent.code().ifPresent(code -> facts.put("code", code.text()));
        return facts;
    }

    static Map<String, String> facts(Shortcode shortcode) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("name", shortcode.name());
        facts.put("number", shortcode.number());
        facts.put("service", shortcode.service().code());
        facts.put("active", Boolean.toString(shortcode.active()));
        facts.put("provesUnlisted", Boolean.toString(shortcode.proving().unlisted()));
        facts.put("provesAbove", Integer.toString(shortcode.proving().above()));
        return facts;
    }
}

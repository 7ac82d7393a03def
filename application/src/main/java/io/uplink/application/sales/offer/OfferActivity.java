package io.uplink.application.sales.offer;

import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.domain.sales.offer.ServicePackage;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the activity trail says about packages. */
final class OfferActivity {

    private OfferActivity() {}

    static Subject of(ServicePackage one) {
        return new Subject("package", one.id().value(), one.name());
    }

    static Map<String, String> facts(ServicePackage one) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("name", one.name());
        facts.put("description", one.description());
        facts.put("mbps", Integer.toString(one.mbps()));
        facts.put("price", one.price().toDecimal());
        facts.put("cycle", one.cycle().code());
        facts.put("features", String.join("; ", one.features()));
        facts.put("badge", one.badge().orElse(""));
        facts.put("highlighted", Boolean.toString(one.highlighted()));
        facts.put("offered", Boolean.toString(one.offered()));
        facts.put("position", Integer.toString(one.position()));
        return facts;
    }
}

package io.uplink.application.care.customer;

import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.domain.care.customer.CustomerImport;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the activity trail says about imports. */
final class ImportActivity {

    private ImportActivity() {}

    static void noted(Origin origin, Actor actor, String action, CustomerImport one) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("state", one.state().code());
        facts.put("rows", Integer.toString(one.rowsRead()));
        facts.put("sharedPhones", Boolean.toString(one.sharedPhones()));
        if (!one.problem().isEmpty()) {
            facts.put("problem", one.problem());
        }
        origin.activity()
                .record(
                        actor,
                        action,
                        new Subject("customer-import", one.id(), one.fileName()),
                        Map.of(),
                        facts);
    }
}

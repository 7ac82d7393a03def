package io.uplink.application.sales.lead;

import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.domain.sales.lead.Lead;
import io.uplink.domain.sales.lead.LeadState;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the activity trail says about leads: ids and states, no name and no number. */
final class LeadActivity {

    private LeadActivity() {}

    static Subject subject(Lead.Snapshot lead) {
        return new Subject("lead", lead.facts().id().value(), lead.facts().number().text());
    }

    static Map<String, String> facts(Lead.Snapshot lead) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("state", lead.state().stage().code());
        facts.put("source", lead.facts().source().code());
        facts.put("branch", lead.facts().branch().toString());
        lead.plan().owner().ifPresent(owner -> facts.put("owner", owner.toString()));
        lead.plan().interest().ifPresent(pack -> facts.put("package", pack.toString()));
        lead.plan().followUp().ifPresent(day -> facts.put("follow-up", day.toString()));
        lead.order().ifPresent(order -> facts.put("order", order.toString()));
        if (lead.state() instanceof LeadState.Lost lost) {
            facts.put("reason", lost.reason());
        }
        return facts;
    }

    /** What the second has otherwise than the first. */
    static Map<String, String> changed(Lead.Snapshot from, Lead.Snapshot to) {
        var before = facts(from);
        var changed = new LinkedHashMap<>(facts(to));
        changed.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
        return changed;
    }
}

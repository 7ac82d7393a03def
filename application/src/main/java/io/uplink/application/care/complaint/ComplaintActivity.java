package io.uplink.application.care.complaint;

import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.domain.care.complaint.Complaint;
import io.uplink.domain.care.complaint.ComplaintState.Decision;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the activity trail says about complaints: only what a change touched. */
final class ComplaintActivity {

    private ComplaintActivity() {}

    static void noted(
            ActivityTrail trail,
            Actor actor,
            String action,
            Optional<Complaint.Snapshot> before,
            Complaint.Snapshot after) {
        var old = before.map(ComplaintActivity::facts).orElseGet(LinkedHashMap::new);
        var fresh = facts(after);
        var changed = new LinkedHashMap<String, String>();
        fresh.forEach((name, value) -> {
            if (!value.equals(old.get(name))) {
                changed.put(name, value);
            }
        });
        old.keySet().retainAll(changed.keySet());
        trail.record(actor, action, subject(after), old, changed);
    }

    static void noted(
            ActivityTrail trail,
            Actor actor,
            String action,
            Complaint.Snapshot complaint,
            Map<String, String> facts) {
        trail.record(actor, action, subject(complaint), Map.of(), facts);
    }

    private static ActivityTrail.Subject subject(Complaint.Snapshot complaint) {
        return new ActivityTrail.Subject(
                "complaint", complaint.id().value(), complaint.number().text());
    }

    private static Map<String, String> facts(Complaint.Snapshot complaint) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("state", complaint.state().kind().code());
        facts.put("subject", complaint.details().subject());
        facts.put("category", complaint.details().category().code());
        facts.put("branch", complaint.place().branch().toString());
        facts.put("customer", complaint.place().customer().map(Object::toString).orElse(""));
        facts.put("answer", complaint.state().decided().map(Decision::words).orElse(""));
        facts.put("ticket", complaint.state().ticketOf().map(Object::toString).orElse(""));
        facts.put("due", complaint.deadlines().resolveBy().toString());
        facts.put("late", String.valueOf(complaint.deadlines().missed()));
        facts.put("appeals", String.valueOf(complaint.appeals()));
        return facts;
    }
}

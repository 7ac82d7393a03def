package io.uplink.application.care.ticket;

import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.domain.care.sla.Targets;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the activity trail says about tickets: only what a change touched. */
public final class TicketActivity {

    private TicketActivity() {}

    public static void noted(
            ActivityTrail trail,
            Actor actor,
            String action,
            Optional<Ticket.Snapshot> before,
            Ticket.Snapshot after) {
        var old = before.map(TicketActivity::facts).orElseGet(LinkedHashMap::new);
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

    /** Something beside the ticket itself: a message, a fee, a file. */
    public static void noted(
            ActivityTrail trail,
            Actor actor,
            String action,
            Ticket.Snapshot ticket,
            Map<String, String> facts) {
        trail.record(actor, action, subject(ticket), Map.of(), facts);
    }

    static ActivityTrail.Subject subject(Ticket.Snapshot ticket) {
        return new ActivityTrail.Subject("ticket", ticket.id().value(), ticket.number().text());
    }

    private static Map<String, String> facts(Ticket.Snapshot ticket) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("state", ticket.state().kind().code());
        facts.put("priority", ticket.priority().code());
        facts.put("subject", ticket.details().subject());
        facts.put("description", ticket.details().description());
        facts.put("category", ticket.details().category());
        facts.put("branch", ticket.details().branch().value().toString());
        facts.put("assignee", id(ticket.assignment().person()));
        facts.put("team", id(ticket.assignment().team()));
        facts.put("due", at(ticket.targets().map(Targets::resolutionDue)));
        facts.put("timesReopened", String.valueOf(ticket.timesReopened()));
        facts.put("timesEscalated", String.valueOf(ticket.timesEscalated()));
        facts.put("rating", ticket.rating().map(given -> String.valueOf(given.stars())).orElse(""));
        facts.put(
                "mergedInto",
                ticket.state() instanceof TicketState.Merged merged
                        ? merged.into().number().text()
                        : "");
        facts.put("deleted", at(ticket.deletedAt()));
        return facts;
    }

    private static String id(Optional<? extends Id> id) {
        return id.map(known -> known.value().toString()).orElse("");
    }

    private static String at(Optional<Instant> moment) {
        return moment.map(Instant::toString).orElse("");
    }
}

package io.uplink.application.care.rule;

import io.uplink.application.care.rule.port.RuleQueries;
import io.uplink.application.care.rule.port.RuleRepository;
import io.uplink.application.shared.EventHandler;
import io.uplink.application.shared.Part;
import io.uplink.domain.care.rule.RuleTrigger;
import io.uplink.domain.care.ticket.TicketEvent;
import io.uplink.domain.shared.DomainEvent;
import java.util.UUID;

/**
 * Lets rules act on what happened. What a rule did sets no rule off, so none can chase another; a
 * later rule of the same trigger sees what an earlier one left.
 */
@Part
public final class FollowRules implements EventHandler {

    private final RuleRepository rules;
    private final RuleQueries queries;
    private final RuleWork work;

    public FollowRules(RuleRepository rules, RuleQueries queries, RuleWork work) {
        this.rules = rules;
        this.queries = queries;
        this.work = work;
    }

    @Override
    public String name() {
        return "care.rules";
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.startsWith("ticket.");
    }

    /** Each rule is a unit of work of its own: what is refused to one undoes no other. */
    @Override
    public boolean callsOutside() {
        return true;
    }

    @Override
    public void handle(UUID eventId, DomainEvent event) {
        if (event instanceof TicketEvent known) {
            RuleTrigger.Kind.of(known).ifPresent(trigger -> follow(eventId, known, trigger));
        }
    }

    private void follow(UUID eventId, TicketEvent event, RuleTrigger.Kind trigger) {
        var waiting = rules.active(trigger);
        var ticket = event.about().ticket();
        if (waiting.isEmpty() || queries.wasRule(ticket, event.occurredAt())) {
            return;
        }
        for (var rule : waiting) {
            var _ = work.run(rule, ticket, "event " + eventId);
        }
    }
}

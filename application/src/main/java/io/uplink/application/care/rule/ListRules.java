package io.uplink.application.care.rule;

import io.uplink.application.care.rule.port.RuleRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.rule.Rule;
import java.util.List;

/** Shows the company's rules and those of the reader's branches, in the order of their turns. */
@UseCase
public final class ListRules {

    private final RuleRepository rules;

    public ListRules(RuleRepository rules) {
        this.rules = rules;
    }

    public List<Rule> execute(Actor actor) {
        actor.require(Permission.TICKETS_RULES);
        return rules.all().stream().filter(rule -> RuleDesk.shows(actor, rule)).toList();
    }
}

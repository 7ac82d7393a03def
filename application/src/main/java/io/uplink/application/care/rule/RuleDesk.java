package io.uplink.application.care.rule;

import io.uplink.application.care.rule.port.RuleRepository;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.care.rule.Rule;
import io.uplink.domain.care.rule.RuleError;
import io.uplink.domain.care.rule.RuleId;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Id;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whose business a rule is, and what the trail says of it. */
@Part
public final class RuleDesk {

    private final RuleRepository rules;

    public RuleDesk(RuleRepository rules) {
        this.rules = rules;
    }

    /** The company's rules and those of one's branches; those of another branch are not there. */
    static boolean shows(Actor actor, Rule rule) {
        var all = actor.reach(Permission.TICKETS_RULES).equals(Optional.of(Reach.ALL));
        return all
                || rule.branch()
                        .map(branch -> actor.requirePerson().branches().contains(branch))
                        .orElse(true);
    }

    static boolean mayChange(Actor actor, Rule rule) {
        return actor.may(Permission.TICKETS_RULES, rule.placement());
    }

    Rule found(Actor actor, RuleId id) {
        return rules.find(id)
                .filter(rule -> shows(actor, rule))
                .orElseThrow(() -> new DomainException(new RuleError.NoSuchRule()));
    }

    static Subject subject(Rule rule) {
        return new Subject("rule", rule.id().value(), rule.name());
    }

    static Map<String, String> facts(Rule rule) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("name", rule.name());
        facts.put("active", String.valueOf(rule.active()));
        facts.put("place", String.valueOf(rule.place()));
        facts.put("branch", text(rule.branch()));
        facts.put("trigger", rule.trigger().kind().code());
        facts.put("minutes", rule.trigger().minutes().map(String::valueOf).orElse(""));
        var conditions = rule.conditions();
        facts.put(
                "priorities",
                joined(conditions.priorities().stream().map(Priority::code).toList()));
        facts.put("categories", joined(conditions.categories()));
        facts.put("classes", joined(conditions.classes()));
        facts.put("team", text(conditions.team()));
        facts.put("unassigned", String.valueOf(conditions.unassigned()));
        facts.put("words", conditions.text().orElse(""));
        facts.put("mostStars", conditions.mostStars().map(String::valueOf).orElse(""));
        facts.put(
                "actions",
                rule.actions().stream().map(RuleDesk::said).collect(Collectors.joining(", ")));
        return facts;
    }

    private static String said(DeskAction action) {
        return action.facts().isEmpty()
                ? action.kind().code()
                : action.kind().code() + " " + String.join(" ", action.facts().values());
    }

    private static String text(Optional<? extends Id> id) {
        return id.map(known -> known.value().toString()).orElse("");
    }

    private static String joined(Collection<String> values) {
        return values.stream().sorted().collect(Collectors.joining(", "));
    }
}

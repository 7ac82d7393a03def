package io.uplink.application.care.rule;

import io.uplink.application.care.rule.port.RuleRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.rule.Rule;
import io.uplink.domain.care.rule.RuleId;
import io.uplink.domain.shared.Version;
import java.util.Map;
import java.util.Optional;

/** Takes a rule away; what it did stays in the histories of the tickets. */
@UseCase
public final class RemoveRule {

    /** Which, as it was looked at. */
    public record Input(RuleId id, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final RuleRepository rules;
    private final RuleDesk desk;
    private final Origin origin;

    public RemoveRule(UnitOfWork unitOfWork, RuleRepository rules, RuleDesk desk, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.rules = rules;
        this.desk = desk;
        this.origin = origin;
    }

    public Rule execute(Actor actor, Input input) {
        actor.require(Permission.TICKETS_RULES);
        return unitOfWork.perform(() -> {
            var rule = desk.found(actor, input.id());
            actor.require(Permission.TICKETS_RULES, rule.placement());
            Version.requireSame(input.seen(), rule.version());
            rules.remove(rule);
            origin.activity()
                    .record(
                            actor,
                            "rule.remove",
                            RuleDesk.subject(rule),
                            RuleDesk.facts(rule),
                            Map.of());
            return rule;
        });
    }
}

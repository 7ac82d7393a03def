package io.uplink.application.care.rule;

import io.uplink.application.care.rule.port.RuleRepository;
import io.uplink.application.care.sla.port.SlaQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.rule.Rule;
import io.uplink.domain.care.rule.RuleError;
import io.uplink.domain.care.rule.RuleId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import java.util.Map;
import java.util.Optional;

/** Makes a rule or changes one; it acts on what happens from then on. */
@UseCase
public final class SaveRule {

    /** All of it; {@code id} is empty for a new one. */
    public record Input(Optional<RuleId> id, RuleWish wish, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final RuleRepository rules;
    private final SlaQueries queries;
    private final RuleDesk desk;
    private final Origin origin;

    public SaveRule(
            UnitOfWork unitOfWork,
            RuleRepository rules,
            SlaQueries queries,
            RuleDesk desk,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.rules = rules;
        this.queries = queries;
        this.desk = desk;
        this.origin = origin;
    }

    public Rule execute(Actor actor, Input input) {
        actor.require(Permission.TICKETS_RULES);
        input.wish().requireKnown(queries.choices());
        return unitOfWork.perform(() -> {
            var before = input.id().map(id -> desk.found(actor, id));
            before.ifPresent(rule -> actor.require(Permission.TICKETS_RULES, rule.placement()));
            var after =
                    input.wish()
                            .of(
                                    before.map(Rule::id)
                                            .orElseGet(() -> new RuleId(origin.newId())),
                                    before.map(Rule::version).orElse(0L));
            actor.require(Permission.TICKETS_RULES, after.placement());
            if (before.equals(Optional.of(after))) {
                return after;
            }
            before.ifPresent(rule -> Version.requireSame(input.seen(), rule.version()));
            if (before.isEmpty() && rules.count() >= Rule.MOST) {
                throw new DomainException(new RuleError.TooMany(Rule.MOST));
            }
            rules.save(after);
            origin.activity()
                    .record(
                            actor,
                            before.isPresent() ? "rule.edit" : "rule.add",
                            RuleDesk.subject(after),
                            before.map(RuleDesk::facts).orElse(Map.of()),
                            RuleDesk.facts(after));
            return rules.find(after.id()).orElseThrow();
        });
    }
}

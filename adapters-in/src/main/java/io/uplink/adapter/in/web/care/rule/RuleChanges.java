package io.uplink.adapter.in.web.care.rule;

import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.application.care.rule.RemoveRule;
import io.uplink.application.care.rule.RuleWish;
import io.uplink.application.care.rule.SaveRule;
import io.uplink.application.care.rule.TryRule;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.rule.Rule;
import io.uplink.domain.care.rule.RuleId;
import io.uplink.domain.shared.Version;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What the pages of rules change and try. Whoever may keep none is told that before a form is read.
 */
@RequestScoped
class RuleChanges {

    private final Actors actors;
    private final SaveRule saveRule;
    private final RemoveRule removeRule;
    private final TryRule tryRule;

    RuleChanges(Actors actors, SaveRule saveRule, RemoveRule removeRule, TryRule tryRule) {
        this.actors = actors;
        this.saveRule = saveRule;
        this.removeRule = removeRule;
        this.tryRule = tryRule;
    }

    Rule save(Optional<UUID> id, Supplier<RuleWish> wish, Optional<Version> seen) {
        var _ = actors.current().require(Permission.TICKETS_RULES);
        return saveRule.execute(
                actors.current(), new SaveRule.Input(id.map(RuleId::new), wish.get(), seen));
    }

    TryRule.Outcome tried(Supplier<RuleWish> wish) {
        var _ = actors.current().require(Permission.TICKETS_RULES);
        return tryRule.execute(actors.current(), wish.get());
    }

    Rule remove(UUID id, Optional<Version> seen) {
        return removeRule.execute(actors.current(), new RemoveRule.Input(new RuleId(id), seen));
    }
}

package io.uplink.application.care.rule;

import io.uplink.application.care.sla.port.SlaQueries;
import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.care.rule.Rule;
import io.uplink.domain.care.rule.RuleConditions;
import io.uplink.domain.care.rule.RuleId;
import io.uplink.domain.care.rule.RuleTrigger;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.BranchId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A rule as somebody wants it. */
public record RuleWish(
        String name,
        boolean active,
        int place,
        Optional<BranchId> branch,
        RuleTrigger trigger,
        RuleConditions conditions,
        List<DeskAction> actions) {

    public RuleWish {
        actions = List.copyOf(actions);
    }

    Rule of(RuleId id, long version) {
        return new Rule(id, name, active, place, branch, trigger, conditions, actions, version);
    }

    /** Refuses what nobody could have chosen. */
    void requireKnown(SlaQueries.Choices choices) {
        var faults = new Faults();
        if (!keys(choices.categories()).containsAll(conditions.categories())) {
            faults.add("categories", "choice.unknown");
        }
        if (!keys(choices.classes()).containsAll(conditions.classes())) {
            faults.add("classes", "choice.unknown");
        }
        var elsewhere =
                branch.filter(id ->
                        choices.branches().stream().noneMatch(known -> known.id().equals(id)));
        if (elsewhere.isPresent()) {
            faults.add("branch", "choice.unknown");
        }
        faults.refuse();
    }

    private static Set<String> keys(List<SlaQueries.Label> labels) {
        return labels.stream().map(SlaQueries.Label::key).collect(Collectors.toUnmodifiableSet());
    }
}

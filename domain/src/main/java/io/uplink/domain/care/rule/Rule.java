package io.uplink.domain.care.rule;

import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that is done to tickets by itself. Rules that wait for the same thing take their turn
 * by place, each looking at what those before it left.
 *
 * @param place smaller comes first
 * @param branch whose tickets it is for; empty for those of all
 * @param actions in the order in which they are done, whichever way they came
 */
public record Rule(
        RuleId id,
        String name,
        boolean active,
        int place,
        Optional<BranchId> branch,
        RuleTrigger trigger,
        RuleConditions conditions,
        List<DeskAction> actions,
        long version) {

    /** Each event of a ticket goes through all of them, and people must still see through. */
    public static final int MOST = 100;

    public static final int LONGEST_NAME = 60;

    public static final int LAST_PLACE = 999;

    public Rule {
        actions = actions.stream().sorted(Comparator.comparing(DeskAction::kind)).toList();
        var faults = new Faults();
        name = faults.text("name", Optional.of(name), LONGEST_NAME);
        if (place < 0 || place > LAST_PLACE) {
            faults.add("place", "number.out-of-range");
        }
        var kinds = actions.stream().map(DeskAction::kind).toList();
        if (kinds.isEmpty()) {
            faults.add("actions", "rule.empty");
        }
        if (kinds.stream().anyMatch(kind -> !kind.isInRule())) {
            faults.add("actions", "choice.unknown");
        }
        if (kinds.size() > kinds.stream().distinct().count()) {
            faults.add("actions", "rule.contradictory");
        }
        faults.refuse();
    }

    public Placement placement() {
        return branch.map(Placement::in).orElse(Placement.company());
    }

    /**
     * Why it leaves a ticket alone, by the name of what does not hold: {@code branch}, {@code
     * trigger} for what no longer lasts, or a condition; empty if it acts.
     */
    public Optional<String> against(RuleFacts facts) {
        if (branch.filter(wanted -> !wanted.equals(facts.branch())).isPresent()) {
            return Optional.of("branch");
        }
        return trigger.holds(facts) ? conditions.against(facts) : Optional.of("trigger");
    }
}

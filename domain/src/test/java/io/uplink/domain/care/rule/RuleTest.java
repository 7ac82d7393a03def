package io.uplink.domain.care.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RuleTest {

    private static final BranchId WESTLANDS = new BranchId(new UUID(1, 1));
    private static final TeamId FIELD = new TeamId(new UUID(2, 1));

    @Test
    void itActsOnEveryTicketWhileItSaysNothing() {
        assertThat(rule(opened(), RuleConditions.none()).against(facts())).isEmpty();
    }

    @Test
    void allThatItSaysMustHoldAndOfSeveralValuesOne() {
        var both = Set.of(Priority.HIGH, Priority.CRITICAL);
        assertThat(against(conditions(both, Set.of("connectivity")))).isEmpty();
        assertThat(against(conditions(Set.of(Priority.LOW), Set.of("connectivity"))))
                .contains("priorities");
        assertThat(against(conditions(both, Set.of("billing")))).contains("categories");
    }

    @Test
    void wordsAreFoundInSubjectAndDescriptionInAnyCase() {
        assertThat(against(saying("RED light"))).isEmpty();
        assertThat(against(saying("fibre cut"))).contains("words");
    }

    @Test
    void starsCountOnlyOnceSomebodyGaveThem() {
        var bad = new RuleTrigger(RuleTrigger.Kind.RATED, Optional.empty());
        var conditions =
                new RuleConditions(
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.of(2));
        assertThat(rule(bad, conditions).against(facts())).contains("mostStars");
        assertThat(rule(bad, conditions).against(rated(3))).contains("mostStars");
        assertThat(rule(bad, conditions).against(rated(2))).isEmpty();
    }

    @Test
    void whatNoLongerLastsSetsNothingOff() {
        var unassigned = new RuleTrigger(RuleTrigger.Kind.UNASSIGNED, Optional.of(30));
        assertThat(rule(unassigned, RuleConditions.none()).against(facts())).isEmpty();
        assertThat(rule(unassigned, RuleConditions.none()).against(taken())).contains("trigger");
        var waiting = new RuleTrigger(RuleTrigger.Kind.WAITING, Optional.of(30));
        assertThat(rule(waiting, RuleConditions.none()).against(facts())).contains("trigger");
    }

    @Test
    void aRuleOfABranchLeavesTheOthersAlone() {
        var elsewhere =
                new Rule(
                        new RuleId(new UUID(9, 9)),
                        "Thika's",
                        true,
                        1,
                        Optional.of(new BranchId(new UUID(1, 2))),
                        opened(),
                        RuleConditions.none(),
                        List.of(new DeskAction.Note("Look")),
                        0);
        assertThat(elsewhere.against(facts())).contains("branch");
    }

    @Test
    void whatLastsNeedsATimeAndWhatHappensHasNone() {
        assertThat(faults(() -> new RuleTrigger(RuleTrigger.Kind.OVERDUE, Optional.empty())))
                .containsExactly("minutes required");
        assertThat(faults(() -> new RuleTrigger(RuleTrigger.Kind.OVERDUE, Optional.of(43_201))))
                .containsExactly("minutes number.out-of-range");
        assertThat(new RuleTrigger(RuleTrigger.Kind.OPENED, Optional.of(5)).minutes()).isEmpty();
    }

    @Test
    void itDoesOneThingOfASortAndOnlyWhatNeedsNobodyThere() {
        assertThat(faults(() -> doing())).containsExactly("actions rule.empty");
        assertThat(faults(() -> doing(new DeskAction.Note("a"), new DeskAction.Note("b"))))
                .containsExactly("actions rule.contradictory");
        assertThat(faults(() -> doing(new DeskAction.Resolve("Done"))))
                .containsExactly("actions choice.unknown");
        assertThat(
                        doing(
                                        new DeskAction.Hold(PendingReason.PARTS, Optional.empty()),
                                        new DeskAction.Assign(Optional.empty(), Optional.of(FIELD)))
                                .actions())
                .extracting(DeskAction::kind)
                .containsExactly(DeskAction.Kind.ASSIGN, DeskAction.Kind.HOLD);
    }

    private static Rule doing(DeskAction... actions) {
        return new Rule(
                new RuleId(new UUID(9, 9)),
                "Outages",
                true,
                1,
                Optional.empty(),
                opened(),
                RuleConditions.none(),
                List.of(actions),
                0);
    }

    private static Rule rule(RuleTrigger trigger, RuleConditions conditions) {
        return new Rule(
                new RuleId(new UUID(9, 9)),
                "Outages",
                true,
                1,
                Optional.empty(),
                trigger,
                conditions,
                List.of(new DeskAction.Note("Look")),
                0);
    }

    private static RuleTrigger opened() {
        return new RuleTrigger(RuleTrigger.Kind.OPENED, Optional.empty());
    }

    private static Optional<String> against(RuleConditions conditions) {
        return rule(opened(), conditions).against(facts());
    }

    private static RuleConditions conditions(Set<Priority> priorities, Set<String> categories) {
        return new RuleConditions(
                priorities,
                categories,
                Set.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    private static RuleConditions saying(String words) {
        return new RuleConditions(
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                false,
                Optional.of(words),
                Optional.empty());
    }

    private static RuleFacts facts() {
        return facts(Optional.empty(), Optional.empty());
    }

    private static RuleFacts rated(int stars) {
        return facts(Optional.empty(), Optional.of(stars));
    }

    private static RuleFacts taken() {
        return facts(Optional.of(new PersonId(new UUID(3, 1))), Optional.empty());
    }

    private static RuleFacts facts(Optional<PersonId> assignee, Optional<Integer> stars) {
        return new RuleFacts(
                WESTLANDS,
                Priority.HIGH,
                "connectivity",
                "residential",
                TicketState.Kind.OPEN,
                assignee,
                Optional.of(FIELD),
                "No internet\nRed light since six",
                stars);
    }

    private static List<String> faults(ThrowingCallable call) {
        var found = new ArrayList<String>();
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                ((Invalid) refused.error())
                                        .faults()
                                        .forEach(fault ->
                                                found.add(fault.field() + " " + fault.code())));
        return found;
    }
}

package io.uplink.application.care.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.care.rule.port.RuleRepository;
import io.uplink.application.care.rule.port.RuleRuns;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.care.rule.Rule;
import io.uplink.domain.care.rule.RuleConditions;
import io.uplink.domain.care.rule.RuleId;
import io.uplink.domain.care.rule.RuleRun;
import io.uplink.domain.care.rule.RuleTrigger;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of rules and of their turns does. */
public interface RulesContract {

    Instant AT = Instant.parse("2026-03-02T05:00:00Z");

    RuleRepository rules();

    RuleRuns runs();

    UnitOfWork unitOfWork();

    UUID id();

    BranchId branch();

    TicketId ticket();

    @Test
    default void aRuleComesBackAsItWasKept() {
        var rule =
                new Rule(
                        new RuleId(id()),
                        "Outages of businesses",
                        true,
                        7,
                        Optional.of(branch()),
                        new RuleTrigger(RuleTrigger.Kind.OVERDUE, Optional.of(90)),
                        new RuleConditions(
                                Set.of(Priority.HIGH, Priority.CRITICAL),
                                Set.of("connectivity"),
                                Set.of("business", "vip"),
                                Optional.of(new TeamId(id())),
                                true,
                                Optional.of("red light"),
                                Optional.of(2)),
                        List.of(
                                new DeskAction.Prioritise(Priority.CRITICAL),
                                new DeskAction.Hold(PendingReason.PARTS, Optional.of(2))),
                        0);
        unitOfWork().run(() -> rules().save(rule));

        var kept = find(rule.id()).orElseThrow();
        assertThat(kept).usingRecursiveComparison().ignoringFields("version").isEqualTo(rule);
        assertThat(kept.version()).isEqualTo(1);
    }

    @Test
    default void onlyWhatIsOnWaitsForItsTriggerInItsTurn() {
        var last = kept("B", 900, true, RuleTrigger.Kind.REPLY_MISSED);
        var first = kept("C", 899, true, RuleTrigger.Kind.REPLY_MISSED);
        var off = kept("A", 1, false, RuleTrigger.Kind.REPLY_MISSED);
        var other = kept("A", 1, true, RuleTrigger.Kind.PENDING);

        var waiting = rules().active(RuleTrigger.Kind.REPLY_MISSED);
        assertThat(waiting).containsSubsequence(first, last).doesNotContain(off, other);
        assertThat(rules().all()).contains(first, last, off, other);
        unitOfWork()
                .run(() -> List.of(first, last, off, other).forEach(one -> rules().remove(one)));
        assertThat(find(first.id())).isEmpty();
    }

    @Test
    default void aRuleThatSomebodyElseChangedIsNotOverwritten() {
        var rule = kept("Once", 5, true, RuleTrigger.Kind.RATED);
        unitOfWork().run(() -> rules().save(rule));
        assertThatThrownBy(() -> unitOfWork().run(() -> rules().save(rule)))
                .isInstanceOf(DomainException.class)
                .hasMessage("version.stale");
        unitOfWork().run(() -> rules().remove(rule));
        assertThatThrownBy(() -> unitOfWork().run(() -> rules().save(rule)))
                .isInstanceOf(DomainException.class)
                .hasMessage("version.stale");
    }

    @Test
    default void aRuleHasOneTurnOnAnOccasion() {
        var rule = kept("Turns", 5, false, RuleTrigger.Kind.OPENED);
        var ticket = ticket();
        assertThat(turn(rule, ticket, "event 1", AT)).isTrue();
        assertThat(turn(rule, ticket, "event 1", AT.plusSeconds(1))).isFalse();
        assertThat(turn(rule, ticket, "event 2", AT.plusSeconds(2))).isTrue();
        assertThat(runs().latest(rule.id(), 9))
                .extracting(RuleRuns.Row::at)
                .containsExactly(AT.plusSeconds(2), AT);
        assertThat(runs().latest(rule.id(), 1)).hasSize(1);
        unitOfWork().run(() -> rules().remove(rule));
        assertThat(runs().latest(rule.id(), 9)).isEmpty();
    }

    private boolean turn(Rule rule, TicketId ticket, String occasion, Instant at) {
        return unitOfWork()
                .perform(() ->
                        runs().record(
                                        new RuleRun(
                                                rule.id(),
                                                ticket,
                                                occasion,
                                                at,
                                                Optional.empty())));
    }

    private Rule kept(String name, int place, boolean active, RuleTrigger.Kind trigger) {
        var id = new RuleId(id());
        var rule =
                new Rule(
                        id,
                        name,
                        active,
                        place,
                        Optional.of(branch()),
                        new RuleTrigger(trigger, Optional.empty()),
                        RuleConditions.none(),
                        List.of(new DeskAction.Note("Look")),
                        0);
        unitOfWork().run(() -> rules().save(rule));
        return find(id).orElseThrow();
    }

    private Optional<Rule> find(RuleId id) {
        return unitOfWork().perform(() -> rules().find(id));
    }
}

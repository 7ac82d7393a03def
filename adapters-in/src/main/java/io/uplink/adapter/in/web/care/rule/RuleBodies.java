package io.uplink.adapter.in.web.care.rule;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.in.web.care.desk.DeskBodies.ActionBody;
import io.uplink.application.care.rule.RuleWish;
import io.uplink.application.care.rule.TryRule;
import io.uplink.application.care.rule.port.RuleRuns;
import io.uplink.domain.care.rule.Rule;
import io.uplink.domain.care.rule.RuleConditions;
import io.uplink.domain.care.rule.RuleTrigger;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.TeamId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rules as callers send and get them. */
final class RuleBodies {

    private RuleBodies() {}

    /** Which tickets; what is absent or empty says nothing. */
    @RegisterForReflection
    record ConditionsBody(
            @Nullable List<String> priorities,
            @Nullable List<String> categories,
            @Nullable List<String> classes,
            @Nullable UUID team,
            @Nullable Boolean unassigned,
            @Nullable String words,
            @Nullable Integer mostStars) {

        static final ConditionsBody NONE =
                new ConditionsBody(null, null, null, null, null, null, null);

        static ConditionsBody of(RuleConditions conditions) {
            return new ConditionsBody(
                    conditions.priorities().stream().map(Priority::code).sorted().toList(),
                    conditions.categories().stream().sorted().toList(),
                    conditions.classes().stream().sorted().toList(),
                    conditions.team().map(TeamId::value).orElse(null),
                    conditions.unassigned(),
                    conditions.text().orElse(null),
                    conditions.mostStars().orElse(null));
        }

        RuleConditions read() {
            return conditions(
                    list(priorities),
                    Set.copyOf(list(categories)),
                    Set.copyOf(list(classes)),
                    Optional.ofNullable(team),
                    unassigned != null && unassigned,
                    Optional.ofNullable(words),
                    Optional.ofNullable(mostStars));
        }
    }

    /** A rule, all of it; {@code minutes} only for what lasts, {@code branch} absent for all. */
    @RegisterForReflection
    record RuleBody(
            @Nullable String name,
            @Nullable Boolean active,
            @Nullable Integer place,
            @Nullable UUID branch,
            @Nullable String trigger,
            @Nullable Integer minutes,
            @Nullable ConditionsBody conditions,
            @Nullable List<ActionBody> actions) {

        RuleWish read() {
            var faults = new Faults();
            var when =
                    faults.collect(() ->
                            new RuleTrigger(
                                    RuleTrigger.Kind.ofCode(
                                            Optional.ofNullable(trigger).orElse("")),
                                    Optional.ofNullable(minutes)));
            var which =
                    faults.collect(
                            Optional.ofNullable(conditions).orElse(ConditionsBody.NONE)::read);
            var what = faults.collect(() -> ActionBody.read(actions));
            faults.refuse();
            return new RuleWish(
                    Optional.ofNullable(name).orElse(""),
                    active == null || active,
                    Optional.ofNullable(place).orElse(0),
                    Optional.ofNullable(branch).map(BranchId::new),
                    when.orElseThrow(),
                    which.orElseThrow(),
                    what.orElseThrow());
        }
    }

    /** A rule as it is kept. */
    @RegisterForReflection
    record RuleView(
            UUID id,
            String name,
            boolean active,
            int place,
            Optional<UUID> branch,
            String trigger,
            Optional<Integer> minutes,
            ConditionsBody conditions,
            List<ActionBody> actions,
            long version) {

        static RuleView of(Rule rule) {
            return new RuleView(
                    rule.id().value(),
                    rule.name(),
                    rule.active(),
                    rule.place(),
                    rule.branch().map(BranchId::value),
                    rule.trigger().kind().code(),
                    rule.trigger().minutes(),
                    ConditionsBody.of(rule.conditions()),
                    rule.actions().stream().map(ActionBody::of).toList(),
                    rule.version());
        }
    }

    /** One time that it acted; {@code refused} is the code of what was in the way. */
    @RegisterForReflection
    record RunView(
            UUID ticket, String number, String subject, Instant at, Optional<String> refused) {

        static RunView of(RuleRuns.Row row) {
            return new RunView(
                    row.ticket().value(), row.number(), row.subject(), row.at(), row.refused());
        }
    }

    /** What a rule would do; {@code against} names the condition that does not hold. */
    @RegisterForReflection
    record TrialView(int looked, long acts, List<TrialLine> tickets) {

        static TrialView of(TryRule.Outcome outcome) {
            return new TrialView(
                    outcome.lines().size(),
                    outcome.acts(),
                    outcome.lines().stream().map(TrialLine::of).toList());
        }
    }

    /** One ticket that was looked at. */
    @RegisterForReflection
    record TrialLine(
            UUID ticket, String number, String subject, Instant at, Optional<String> against) {

        static TrialLine of(TryRule.Line line) {
            return new TrialLine(
                    line.ticket().ticket().value(),
                    line.ticket().number(),
                    line.ticket().subject(),
                    line.ticket().at(),
                    line.against());
        }
    }

    /** Reads what may be wrong in several places. */
    static RuleConditions conditions(
            Collection<String> priorities,
            Set<String> categories,
            Set<String> classes,
            Optional<UUID> team,
            boolean unassigned,
            Optional<String> words,
            Optional<Integer> mostStars) {
        var faults = new Faults();
        var urgent = new HashSet<Priority>();
        for (var code : priorities) {
            faults.parse("priorities", () -> Priority.ofCode(code)).ifPresent(urgent::add);
        }
        var read =
                faults.collect(() ->
                        new RuleConditions(
                                urgent,
                                categories,
                                classes,
                                team.map(TeamId::new),
                                unassigned,
                                words,
                                mostStars));
        faults.refuse();
        return read.orElseThrow();
    }

    static List<String> list(@Nullable List<String> values) {
        return Optional.ofNullable(values).orElse(List.of());
    }
}

package io.uplink.application.care.rule;

import io.uplink.application.care.rule.port.RuleQueries;
import io.uplink.application.care.rule.port.RuleRepository;
import io.uplink.application.care.rule.port.RuleRuns;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.rule.RuleTrigger;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;

/** Lets rules act on what has lasted too long, and forgets what they did long ago. */
@UseCase
public final class WatchRules {

    /** What one rule does at most in a run; the next run goes on. */
    static final int BATCH = 200;

    /** Longer than anybody asks why a ticket went where it did. */
    static final Duration KEPT = Duration.ofDays(180);

    private static final int FORGOTTEN_AT_ONCE = 5_000;

    private final RuleRepository rules;
    private final RuleQueries queries;
    private final RuleRuns runs;
    private final RuleWork work;
    private final InstantSource clock;

    public WatchRules(
            RuleRepository rules,
            RuleQueries queries,
            RuleRuns runs,
            RuleWork work,
            InstantSource clock) {
        this.rules = rules;
        this.queries = queries;
        this.runs = runs;
        this.work = work;
        this.clock = clock;
    }

    /** How often a rule acted. */
    public int execute(Actor actor) {
        actor.requireJob();
        var now = clock.instant();
        var acted = 0;
        var lasting =
                Arrays.stream(RuleTrigger.Kind.values())
                        .filter(RuleTrigger.Kind::isLasting)
                        .toList();
        for (var trigger : lasting) {
            for (var rule : rules.active(trigger)) {
                for (var due : queries.due(rule, now, BATCH)) {
                    acted += work.run(rule, due.ticket(), due.occasion()) ? 1 : 0;
                }
            }
        }
        var _ = runs.prune(now.minus(KEPT), FORGOTTEN_AT_ONCE);
        return acted;
    }
}

package io.uplink.application.care.rule;

import io.uplink.application.care.rule.port.RuleRuns;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.rule.Rule;
import io.uplink.domain.care.rule.RuleId;
import java.util.List;

/** Shows one rule, what it did last, and whether the reader may change it. */
@UseCase
public final class ShowRule {

    /** What one still looks through. */
    static final int RUNS = 20;

    /** A rule; the runs are the newest first. */
    public record Shown(Rule rule, List<RuleRuns.Row> runs, boolean mayChange) {

        public Shown {
            runs = List.copyOf(runs);
        }
    }

    private final UnitOfWork unitOfWork;
    private final RuleDesk desk;
    private final RuleRuns runs;

    public ShowRule(UnitOfWork unitOfWork, RuleDesk desk, RuleRuns runs) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.runs = runs;
    }

    public Shown execute(Actor actor, RuleId id) {
        actor.require(Permission.TICKETS_RULES);
        var rule = unitOfWork.perform(() -> desk.found(actor, id));
        return new Shown(rule, runs.latest(id, RUNS), RuleDesk.mayChange(actor, rule));
    }
}

package io.uplink.application.org.structure;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.structure.Team;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TeamId;
import java.util.Optional;

/** Changes a team's words, leader and members; who stays keeps the day of joining. */
@UseCase
public final class EditTeam {

    /** All of it. */
    public record Input(TeamId team, TeamDraft draft, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final TeamRules rules;
    private final Origin origin;

    public EditTeam(UnitOfWork unitOfWork, TeamRules rules, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.rules = rules;
        this.origin = origin;
    }

    public Team execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var before = rules.changeable(actor, input.team());
            Version.requireSame(input.seen(), before.version());
            var after = before.changed(input.draft().sheet(), origin.now());
            if (after.equals(before)) {
                return before;
            }
            rules.requireFitting(actor, after, Optional.of(before));
            rules.teams().save(after);
            StructureActivity.noted(origin, actor, "team.edit", Optional.of(before), after);
            return rules.teams().findById(after.id()).orElseThrow();
        });
    }
}

package io.uplink.application.org.structure;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.structure.Team;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TeamId;
import java.util.Optional;

/** Closes a team whose tickets are done, or opens it again. */
@UseCase
public final class SetTeamActive {

    /** Which, and how it shall be. */
    public record Input(TeamId team, boolean active, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final TeamRules rules;
    private final Origin origin;

    public SetTeamActive(UnitOfWork unitOfWork, TeamRules rules, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.rules = rules;
        this.origin = origin;
    }

    public Team execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var before = rules.changeable(actor, input.team());
            if (before.active() == input.active()) {
                return before;
            }
            Version.requireSame(input.seen(), before.version());
            var after =
                    input.active()
                            ? before.reopened()
                            : before.closed(rules.teams().openTickets(before.id()));
            rules.teams().save(after);
            var action = input.active() ? "team.reopen" : "team.close";
            StructureActivity.noted(origin, actor, action, Optional.of(before), after);
            return rules.teams().findById(after.id()).orElseThrow();
        });
    }
}

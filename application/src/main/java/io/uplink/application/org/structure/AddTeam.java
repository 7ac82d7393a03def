package io.uplink.application.org.structure;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.structure.Team;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.TeamId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Forms a team in a branch. */
@UseCase
public final class AddTeam {

    private final UnitOfWork unitOfWork;
    private final TeamRules rules;
    private final Origin origin;

    public AddTeam(UnitOfWork unitOfWork, TeamRules rules, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.rules = rules;
        this.origin = origin;
    }

    public Team execute(Actor actor, TeamDraft draft) {
        actor.require(Permission.TEAMS_MANAGE);
        var sheet = draft.sheet();
        actor.require(Permission.TEAMS_MANAGE, Placement.in(sheet.branch()));
        return unitOfWork.perform(() -> {
            var now = origin.now();
            var members =
                    List.copyOf(new LinkedHashSet<>(sheet.people())).stream()
                            .map(person -> new Team.Member(person, now))
                            .toList();
            var team =
                    new Team(
                            new TeamId(origin.newId()),
                            sheet.name(),
                            sheet.description(),
                            sheet.branch(),
                            sheet.leader(),
                            members,
                            true,
                            0);
            rules.requireFitting(actor, team, Optional.empty());
            rules.teams().save(team);
            StructureActivity.noted(origin, actor, "team.add", Optional.empty(), team);
            return rules.teams().findById(team.id()).orElseThrow();
        });
    }
}

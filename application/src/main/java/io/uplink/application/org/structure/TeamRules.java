package io.uplink.application.org.structure;

import io.uplink.application.org.structure.port.BranchRepository;
import io.uplink.application.org.structure.port.TeamRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.domain.org.structure.Branch;
import io.uplink.domain.org.structure.StructureError;
import io.uplink.domain.org.structure.Team;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What every change of a team keeps to: it is its branch's. */
@Part
public final class TeamRules {

    private final TeamRepository teams;
    private final BranchRepository branches;

    public TeamRules(TeamRepository teams, BranchRepository branches) {
        this.teams = teams;
        this.branches = branches;
    }

    TeamRepository teams() {
        return teams;
    }

    /** A team that the actor may change. */
    Team changeable(Actor actor, TeamId id) {
        actor.require(Permission.TEAMS_MANAGE);
        var team =
                teams.findById(id)
                        .filter(known ->
                                actor.may(Permission.TEAMS_MANAGE, placement(known))
                                        || actor.may(Permission.TEAMS_VIEW, placement(known)))
                        .orElseThrow(() -> new DomainException(new StructureError.NoSuchTeam()));
        actor.require(Permission.TEAMS_MANAGE, placement(team));
        return team;
    }

    private static Placement placement(Team team) {
        return new Placement(Optional.of(team.branch()), Set.of(), Set.of(team.id()));
    }

    /** Faults beside a name that another team of the branch has, a closed branch, or the gone. */
    void requireFitting(Actor actor, Team team, Optional<Team> before) {
        actor.require(Permission.TEAMS_MANAGE, Placement.in(team.branch()));
        var faults = new Faults();
        requireOpen(team.branch(), before.map(Team::branch), faults);
        teams.withName(team.branch(), team.name())
                .filter(other -> !other.equals(team.id()))
                .ifPresent(_ -> faults.add("name", "team.name-taken"));
        var fresh = new HashSet<PersonId>(team.people());
        before.ifPresent(known -> fresh.removeAll(known.people()));
        if (!teams.active(fresh).equals(fresh)) {
            faults.add("members", "choice.unknown");
        }
        faults.refuse();
    }

    private void requireOpen(BranchId branch, Optional<BranchId> before, Faults faults) {
        if (!before.equals(Optional.of(branch))
                && branches.findById(branch).filter(Branch::active).isEmpty()) {
            faults.add("branch", "choice.unknown");
        }
    }
}

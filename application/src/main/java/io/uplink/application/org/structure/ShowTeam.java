package io.uplink.application.org.structure;

import io.uplink.application.org.structure.port.StructureQueries;
import io.uplink.application.org.structure.port.StructureQueries.Scope;
import io.uplink.application.org.structure.port.StructureQueries.TeamLine;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.structure.StructureError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.TeamId;

/** Shows one team. */
@UseCase
public final class ShowTeam {

    /** Which. */
    public record Input(TeamId team) {}

    private final StructureQueries queries;

    public ShowTeam(StructureQueries queries) {
        this.queries = queries;
    }

    public TeamLine execute(Actor actor, Input input) {
        var reach = actor.require(Permission.TEAMS_VIEW);
        return queries.team(new Scope(reach, actor.requirePerson()), input.team())
                .orElseThrow(() -> new DomainException(new StructureError.NoSuchTeam()));
    }
}

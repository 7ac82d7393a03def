package io.uplink.application.org.structure;

import io.uplink.application.org.structure.port.StructureQueries;
import io.uplink.application.org.structure.port.StructureQueries.Filter;
import io.uplink.application.org.structure.port.StructureQueries.Scope;
import io.uplink.application.org.structure.port.StructureQueries.TeamLine;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.util.Optional;

/** Lists the teams that the reader's permission reaches. */
@UseCase
public final class FindTeams {

    /** What is looked for, and where in the list. */
    public record Input(Filter filter, Optional<String> cursor, int size) {}

    private final StructureQueries queries;

    public FindTeams(StructureQueries queries) {
        this.queries = queries;
    }

    public Page<TeamLine> execute(Actor actor, Input input) {
        var reach = actor.require(Permission.TEAMS_VIEW);
        return queries.teams(
                new Scope(reach, actor.requirePerson()),
                input.filter(),
                input.cursor(),
                input.size());
    }
}

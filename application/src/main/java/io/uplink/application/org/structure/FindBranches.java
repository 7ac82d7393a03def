package io.uplink.application.org.structure;

import io.uplink.application.org.structure.port.StructureQueries;
import io.uplink.application.org.structure.port.StructureQueries.BranchLine;
import io.uplink.application.org.structure.port.StructureQueries.Filter;
import io.uplink.application.org.structure.port.StructureQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.util.Optional;

/** Lists the branches that the reader's permission reaches. */
@UseCase
public final class FindBranches {

    /** What is looked for, and where in the list. */
    public record Input(Filter filter, Optional<String> cursor, int size) {}

    private final StructureQueries queries;

    public FindBranches(StructureQueries queries) {
        this.queries = queries;
    }

    public Page<BranchLine> execute(Actor actor, Input input) {
        var reach = actor.require(Permission.BRANCHES_VIEW);
        return queries.branches(
                new Scope(reach, actor.requirePerson()),
                input.filter(),
                input.cursor(),
                input.size());
    }
}

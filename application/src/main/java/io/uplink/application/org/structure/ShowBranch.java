package io.uplink.application.org.structure;

import io.uplink.application.org.structure.port.StructureQueries;
import io.uplink.application.org.structure.port.StructureQueries.BranchLine;
import io.uplink.application.org.structure.port.StructureQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.structure.StructureError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.BranchId;

/** Shows one branch. */
@UseCase
public final class ShowBranch {

    /** Which. */
    public record Input(BranchId branch) {}

    private final StructureQueries queries;

    public ShowBranch(StructureQueries queries) {
        this.queries = queries;
    }

    public BranchLine execute(Actor actor, Input input) {
        var reach = actor.require(Permission.BRANCHES_VIEW);
        return queries.branch(new Scope(reach, actor.requirePerson()), input.branch())
                .orElseThrow(() -> new DomainException(new StructureError.NoSuchBranch()));
    }
}

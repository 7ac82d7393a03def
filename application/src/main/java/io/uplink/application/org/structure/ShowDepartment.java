package io.uplink.application.org.structure;

import io.uplink.application.org.structure.port.StructureQueries;
import io.uplink.application.org.structure.port.StructureQueries.DepartmentLine;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.structure.StructureError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.DepartmentId;

/** Shows one department. */
@UseCase
public final class ShowDepartment {

    /** Which. */
    public record Input(DepartmentId department) {}

    private final StructureQueries queries;

    public ShowDepartment(StructureQueries queries) {
        this.queries = queries;
    }

    public DepartmentLine execute(Actor actor, Input input) {
        actor.require(Permission.USERS_VIEW);
        return queries.department(input.department())
                .orElseThrow(() -> new DomainException(new StructureError.NoSuchDepartment()));
    }
}

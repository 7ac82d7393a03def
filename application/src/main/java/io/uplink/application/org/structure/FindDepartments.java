package io.uplink.application.org.structure;

import io.uplink.application.org.structure.port.StructureQueries;
import io.uplink.application.org.structure.port.StructureQueries.DepartmentLine;
import io.uplink.application.org.structure.port.StructureQueries.Filter;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.util.Optional;

/** Lists the departments to whoever may see people. */
@UseCase
public final class FindDepartments {

    /** What is looked for, and where in the list. */
    public record Input(Filter filter, Optional<String> cursor, int size) {}

    private final StructureQueries queries;

    public FindDepartments(StructureQueries queries) {
        this.queries = queries;
    }

    public Page<DepartmentLine> execute(Actor actor, Input input) {
        actor.require(Permission.USERS_VIEW);
        return queries.departments(input.filter(), input.cursor(), input.size());
    }
}

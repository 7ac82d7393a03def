package io.uplink.application.org.structure;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.structure.Department;
import io.uplink.domain.shared.id.DepartmentId;
import io.uplink.domain.shared.id.PersonId;
import java.util.Optional;

/** Adds a department. */
@UseCase
public final class AddDepartment {

    /** All of it. */
    public record Input(String name, String description, Optional<PersonId> head) {}

    private final UnitOfWork unitOfWork;
    private final DepartmentRules rules;
    private final Origin origin;

    public AddDepartment(UnitOfWork unitOfWork, DepartmentRules rules, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.rules = rules;
        this.origin = origin;
    }

    public Department execute(Actor actor, Input input) {
        DepartmentRules.requireManager(actor);
        return unitOfWork.perform(() -> {
            var added =
                    new Department(
                            new DepartmentId(origin.newId()),
                            input.name(),
                            input.description(),
                            input.head(),
                            true,
                            0);
            rules.requireFitting(added, Optional.empty());
            rules.departments().save(added);
            StructureActivity.noted(origin, actor, "department.add", Optional.empty(), added);
            return rules.known(added.id());
        });
    }
}

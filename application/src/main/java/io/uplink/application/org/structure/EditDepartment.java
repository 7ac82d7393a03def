package io.uplink.application.org.structure;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.structure.Department;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.DepartmentId;
import io.uplink.domain.shared.id.PersonId;
import java.util.Optional;

/** Changes a department's words and head. */
@UseCase
public final class EditDepartment {

    /** All of it. */
    public record Input(
            DepartmentId department,
            String name,
            String description,
            Optional<PersonId> head,
            Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final DepartmentRules rules;
    private final Origin origin;

    public EditDepartment(UnitOfWork unitOfWork, DepartmentRules rules, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.rules = rules;
        this.origin = origin;
    }

    public Department execute(Actor actor, Input input) {
        DepartmentRules.requireManager(actor);
        return unitOfWork.perform(() -> {
            var before = rules.known(input.department());
            Version.requireSame(input.seen(), before.version());
            var after =
                    new Department(
                            before.id(),
                            input.name(),
                            input.description(),
                            input.head(),
                            before.active(),
                            before.version());
            if (after.equals(before)) {
                return before;
            }
            rules.requireFitting(after, before.head());
            rules.departments().save(after);
            StructureActivity.noted(origin, actor, "department.edit", Optional.of(before), after);
            return rules.known(after.id());
        });
    }
}

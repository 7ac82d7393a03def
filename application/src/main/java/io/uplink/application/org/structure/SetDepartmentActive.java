package io.uplink.application.org.structure;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.structure.Department;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.DepartmentId;
import java.util.Optional;

/** Closes a department that nobody belongs to, or opens it again. */
@UseCase
public final class SetDepartmentActive {

    /** Which, and how it shall be. */
    public record Input(DepartmentId department, boolean active, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final DepartmentRules rules;
    private final Origin origin;

    public SetDepartmentActive(UnitOfWork unitOfWork, DepartmentRules rules, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.rules = rules;
        this.origin = origin;
    }

    public Department execute(Actor actor, Input input) {
        DepartmentRules.requireManager(actor);
        return unitOfWork.perform(() -> {
            var before = rules.known(input.department());
            if (before.active() == input.active()) {
                return before;
            }
            Version.requireSame(input.seen(), before.version());
            var after =
                    input.active()
                            ? before.reopened()
                            : before.closed(rules.departments().activePeople(before.id()));
            rules.departments().save(after);
            var action = input.active() ? "department.reopen" : "department.close";
            StructureActivity.noted(origin, actor, action, Optional.of(before), after);
            return rules.known(after.id());
        });
    }
}

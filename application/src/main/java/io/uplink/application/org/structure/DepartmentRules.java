package io.uplink.application.org.structure;

import io.uplink.application.org.access.port.PersonRepository;
import io.uplink.application.org.structure.port.DepartmentRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.domain.org.access.Person;
import io.uplink.domain.org.structure.Department;
import io.uplink.domain.org.structure.StructureError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.DepartmentId;
import io.uplink.domain.shared.id.PersonId;
import java.util.Optional;

/** What every change of a department keeps to: it belongs to the whole company. */
@Part
public final class DepartmentRules {

    private final DepartmentRepository departments;
    private final PersonRepository people;

    public DepartmentRules(DepartmentRepository departments, PersonRepository people) {
        this.departments = departments;
        this.people = people;
    }

    DepartmentRepository departments() {
        return departments;
    }

    static void requireManager(Actor actor) {
        actor.require(Permission.USERS_MANAGE, Placement.company());
    }

    Department known(DepartmentId id) {
        return departments
                .findById(id)
                .orElseThrow(() -> new DomainException(new StructureError.NoSuchDepartment()));
    }

    /** Faults beside a name that another department has, or a head who is not there. */
    void requireFitting(Department department, Optional<PersonId> headBefore) {
        var faults = new Faults();
        departments
                .withName(department.name())
                .filter(other -> !other.equals(department.id()))
                .ifPresent(_ -> faults.add("name", "department.name-taken"));
        department
                .head()
                .filter(chosen -> !headBefore.equals(Optional.of(chosen)))
                .filter(chosen -> people.findById(chosen).filter(Person::active).isEmpty())
                .ifPresent(_ -> faults.add("head", "choice.unknown"));
        faults.refuse();
    }
}

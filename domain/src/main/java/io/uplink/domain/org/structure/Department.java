package io.uplink.domain.org.structure;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.DepartmentId;
import io.uplink.domain.shared.id.PersonId;
import java.util.Optional;

/** A part of the company by trade, over all branches. */
public record Department(
        DepartmentId id,
        String name,
        String description,
        Optional<PersonId> head,
        boolean active,
        long version) {

    public Department {
        var faults = new Faults();
        name = faults.text("name", Optional.of(name), 80);
        description = faults.optionalText("description", Optional.of(description), 300).orElse("");
        faults.refuse();
    }

    /** Closed; refused while active people belong to it. */
    public Department closed(long activePeople) {
        if (activePeople > 0) {
            throw new DomainException(new StructureError.DepartmentInUse(activePeople));
        }
        return with(false);
    }

    public Department reopened() {
        return with(true);
    }

    private Department with(boolean nowActive) {
        return new Department(id, name, description, head, nowActive, version);
    }
}

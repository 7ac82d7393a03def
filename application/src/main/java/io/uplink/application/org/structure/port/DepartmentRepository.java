package io.uplink.application.org.structure.port;

import io.uplink.domain.org.structure.Department;
import io.uplink.domain.shared.id.DepartmentId;
import java.util.Optional;

/** The departments. */
public interface DepartmentRepository {

    Optional<Department> findById(DepartmentId id);

    /** Whatever the case. */
    Optional<DepartmentId> withName(String name);

    /** How many active people belong to it. */
    long activePeople(DepartmentId id);

    /** Stores a new or changed one; a version that is no longer the present one is stale. */
    void save(Department department);
}

package io.uplink.application.org.structure;

import io.uplink.application.org.structure.port.DepartmentRepository;
import io.uplink.domain.org.structure.Department;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.DepartmentId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps department rows in memory. */
public final class InMemoryDepartmentRepository implements DepartmentRepository {

    private final Map<DepartmentId, Department> stored = new LinkedHashMap<>();
    private final Map<DepartmentId, Long> people = new LinkedHashMap<>();

    /** How many belong to it. */
    public void manned(DepartmentId department, long active) {
        people.put(department, active);
    }

    @Override
    public long activePeople(DepartmentId id) {
        return people.getOrDefault(id, 0L);
    }

    @Override
    public Optional<Department> findById(DepartmentId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Optional<DepartmentId> withName(String name) {
        return stored.values().stream()
                .filter(department -> department.name().equalsIgnoreCase(name))
                .map(Department::id)
                .findAny();
    }

    @Override
    public void save(Department department) {
        var present = findById(department.id()).map(Department::version).orElse(0L);
        Version.requireSame(Version.of(department.version()), present);
        stored.put(
                department.id(),
                new Department(
                        department.id(),
                        department.name(),
                        department.description(),
                        department.head(),
                        department.active(),
                        present + 1));
    }
}

package io.uplink.adapter.out.postgres.org.structure;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.uplink.adapter.out.postgres.shared.Db;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.org.structure.port.DepartmentRepository;
import io.uplink.domain.org.structure.Department;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.DepartmentId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Department rows. */
@ApplicationScoped
class HibernateDepartmentRepository implements DepartmentRepository {

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<DepartmentEntity, UUID> {}

    private final Rows rows;
    private final Db db;
    private final Statements statements;
    private final InstantSource clock;

    HibernateDepartmentRepository(Rows rows, Db db, Statements statements, InstantSource clock) {
        this.rows = rows;
        this.db = db;
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public Optional<Department> findById(DepartmentId id) {
        return Optional.ofNullable(
                        db.<@Nullable DepartmentEntity>await(() -> rows.findById(id.value())))
                .map(StructureMapper::toDomain);
    }

    @Override
    public Optional<DepartmentId> withName(String name) {
        return Optional.ofNullable(
                        db.<@Nullable DepartmentEntity>await(() ->
                                rows.find("lower(name) = ?1", name.toLowerCase(Locale.ROOT))
                                        .firstResult()))
                .map(row -> new DepartmentId(row.id));
    }

    @Override
    public long activePeople(DepartmentId id) {
        return statements
                .list(
                        Long.class,
                        "select count(*) from person where department_id = $1 and active",
                        id.value())
                .getFirst();
    }

    @Override
    public void save(Department department) {
        db.await(() ->
                rows.findById(department.id().value())
                        .chain(row ->
                                rows.persistAndFlush(
                                        StructureMapper.copy(
                                                department,
                                                row == null
                                                        ? fresh(department)
                                                        : sameVersion(row, department)))));
    }

    private DepartmentEntity fresh(Department department) {
        var row = new DepartmentEntity();
        row.id = department.id().value();
        row.createdAt = clock.instant();
        row.version = 1;
        return row;
    }

    private static DepartmentEntity sameVersion(DepartmentEntity row, Department department) {
        Version.requireSame(Version.of(department.version()), row.version);
        return row;
    }
}

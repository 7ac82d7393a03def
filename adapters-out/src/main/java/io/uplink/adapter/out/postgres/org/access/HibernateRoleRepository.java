package io.uplink.adapter.out.postgres.org.access;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.uplink.adapter.out.postgres.shared.Db;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.org.access.port.RoleRepository;
import io.uplink.domain.org.access.Role;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Roles as rows, each fetched with its grants; a handful, so lists are sorted here. */
@ApplicationScoped
class HibernateRoleRepository implements RoleRepository {

    private static final String WHOLE =
            "select distinct r from RoleEntity r left join fetch r.grants where ";

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<RoleEntity, UUID> {}

    private final Rows rows;
    private final Db db;
    private final Statements statements;
    private final InstantSource clock;

    HibernateRoleRepository(Rows rows, Db db, Statements statements, InstantSource clock) {
        this.rows = rows;
        this.db = db;
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public Optional<Role> findById(RoleId id) {
        return find("r.id = ?1", id.value()).stream().findAny();
    }

    @Override
    public List<Role> findAll(Collection<RoleId> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("r.id in ?1", ids.stream().map(RoleId::value).toList());
    }

    @Override
    public List<Role> all() {
        return find("1 = 1");
    }

    @Override
    public Optional<RoleId> withKey(String key) {
        return find("r.key = ?1", key).stream().map(Role::id).findAny();
    }

    @Override
    public Set<PersonId> holders(RoleId id) {
        return statements
                .list(
                        UUID.class,
                        "select person_id from person_role where role_id = $1",
                        id.value())
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void save(Role role) {
        db.await(() ->
                whole(role.id().value())
                        .chain(row ->
                                rows.persistAndFlush(
                                        AccessMapper.copy(
                                                role,
                                                row == null
                                                        ? fresh(role)
                                                        : sameVersion(row, role)))));
    }

    @Override
    public void delete(Role role) {
        db.await(() ->
                whole(role.id().value())
                        .chain(row -> rows.delete(sameVersion(Objects.requireNonNull(row), role)))
                        .chain(rows::flush));
    }

    /** Without a limit, which Hibernate could apply only after fetching a whole collection. */
    private Uni<@Nullable RoleEntity> whole(UUID id) {
        return rows.list(WHOLE + "r.id = ?1", id)
                .<@Nullable RoleEntity>map(found -> found.isEmpty() ? null : found.getFirst());
    }

    private List<Role> find(String condition, Object... arguments) {
        return db
                .<List<RoleEntity>>await(() -> rows.find(WHOLE + condition, arguments).list())
                .stream()
                .map(AccessMapper::toDomain)
                .sorted(
                        Comparator.comparing((Role role) -> !role.system())
                                .thenComparing(Role::name))
                .toList();
    }

    private RoleEntity fresh(Role role) {
        var row = new RoleEntity();
        row.id = role.id().value();
        row.createdAt = clock.instant();
        row.version = 1;
        return row;
    }

    private static RoleEntity sameVersion(RoleEntity row, Role role) {
        Version.requireSame(Version.of(role.version()), row.version);
        return row;
    }
}

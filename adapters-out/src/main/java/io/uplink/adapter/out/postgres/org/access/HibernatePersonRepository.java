package io.uplink.adapter.out.postgres.org.access;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.uplink.adapter.out.postgres.shared.Db;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.org.access.port.PersonRepository;
import io.uplink.domain.org.access.Person;
import io.uplink.domain.org.access.Role;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** People as rows, each fetched whole in one statement. */
@ApplicationScoped
class HibernatePersonRepository implements PersonRepository {

    private static final String WHOLE =
            "select distinct p from PersonEntity p"
                    + " left join fetch p.branches left join fetch p.roles where p.id = ?1";

    /** Locks the memberships too: a role that is taken away does not touch the person's row. */
    private static final String ADMINS =
            """
            select p.id
              from person p join person_role r on r.person_id = p.id
             where r.role_id = $1 and p.active
             order by p.id
               for update
            """;

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<PersonEntity, UUID> {}

    private final Rows rows;
    private final Db db;
    private final Statements statements;
    private final InstantSource clock;

    HibernatePersonRepository(Rows rows, Db db, Statements statements, InstantSource clock) {
        this.rows = rows;
        this.db = db;
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public Optional<Person> findById(PersonId id) {
        return Optional.ofNullable(db.<@Nullable PersonEntity>await(() -> whole(id.value())))
                .map(AccessMapper::toDomain);
    }

    @Override
    public Optional<PersonId> withEmail(EmailAddress email) {
        return idWhere("lower(email) = ?1", email.value());
    }

    @Override
    public Optional<PersonId> withPhone(PhoneNumber phone) {
        return idWhere("phone = ?1", phone.e164());
    }

    private Optional<PersonId> idWhere(String condition, String value) {
        return Optional.ofNullable(
                        db.<@Nullable PersonEntity>await(
                                () -> rows.find(condition, value).firstResult()))
                .map(row -> new PersonId(row.id));
    }

    @Override
    public Set<PersonId> holdActiveAdmins() {
        return statements.list(UUID.class, ADMINS, Role.ADMIN.value()).stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void save(Person person) {
        db.await(() ->
                whole(person.id().value())
                        .chain(row ->
                                rows.persistAndFlush(
                                        AccessMapper.copy(
                                                person,
                                                row == null
                                                        ? fresh(person)
                                                        : sameVersion(row, person)))));
    }

    /** Without a limit, which Hibernate could apply only after fetching a whole collection. */
    private Uni<@Nullable PersonEntity> whole(UUID id) {
        return rows.list(WHOLE, id)
                .<@Nullable PersonEntity>map(found -> found.isEmpty() ? null : found.getFirst());
    }

    private PersonEntity fresh(Person person) {
        var row = new PersonEntity();
        row.id = person.id().value();
        row.createdAt = clock.instant();
        row.version = 1;
        return row;
    }

    private static PersonEntity sameVersion(PersonEntity row, Person person) {
        Version.requireSame(Version.of(person.version()), row.version);
        return row;
    }
}

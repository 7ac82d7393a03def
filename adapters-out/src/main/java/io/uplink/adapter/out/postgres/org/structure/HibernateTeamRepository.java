package io.uplink.adapter.out.postgres.org.structure;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.uplink.adapter.out.postgres.shared.Db;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.org.structure.port.TeamRepository;
import io.uplink.domain.org.structure.Team;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Team rows, each fetched with its members. */
@ApplicationScoped
class HibernateTeamRepository implements TeamRepository {

    private static final String OPEN_TICKETS =
            """
            select count(*) from ticket
             where team_id = $1 and deleted_at is null
               and state in ('open', 'in-progress', 'pending')
            """;

    private static final String WHOLE =
            "select distinct t from TeamEntity t left join fetch t.members where t.id = ?1";

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<TeamEntity, UUID> {}

    private final Rows rows;
    private final Db db;
    private final Statements statements;
    private final InstantSource clock;

    HibernateTeamRepository(Rows rows, Db db, Statements statements, InstantSource clock) {
        this.rows = rows;
        this.db = db;
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public Optional<Team> findById(TeamId id) {
        return Optional.ofNullable(db.<@Nullable TeamEntity>await(() -> whole(id.value())))
                .map(StructureMapper::toDomain);
    }

    @Override
    public Optional<TeamId> withName(BranchId branch, String name) {
        return Optional.ofNullable(
                        db.<@Nullable TeamEntity>await(() ->
                                rows.find(
                                                "branchId = ?1 and lower(name) = ?2",
                                                branch.value(),
                                                name.toLowerCase(Locale.ROOT))
                                        .firstResult()))
                .map(row -> new TeamId(row.id));
    }

    @Override
    public long openTickets(TeamId id) {
        return statements.list(Long.class, OPEN_TICKETS, id.value()).getFirst();
    }

    @Override
    public Set<PersonId> active(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        Object ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        return statements
                .list(UUID.class, "select id from person where active and id = any($1)", ids)
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void save(Team team) {
        db.await(() ->
                whole(team.id().value())
                        .chain(row ->
                                rows.persistAndFlush(
                                        StructureMapper.copy(
                                                team,
                                                row == null
                                                        ? fresh(team)
                                                        : sameVersion(row, team)))));
    }

    /** Without a limit, which Hibernate could apply only after fetching a whole collection. */
    private Uni<@Nullable TeamEntity> whole(UUID id) {
        return rows.list(WHOLE, id)
                .<@Nullable TeamEntity>map(found -> found.isEmpty() ? null : found.getFirst());
    }

    private TeamEntity fresh(Team team) {
        var row = new TeamEntity();
        row.id = team.id().value();
        row.createdAt = clock.instant();
        row.version = 1;
        return row;
    }

    private static TeamEntity sameVersion(TeamEntity row, Team team) {
        Version.requireSame(Version.of(team.version()), row.version);
        return row;
    }
}

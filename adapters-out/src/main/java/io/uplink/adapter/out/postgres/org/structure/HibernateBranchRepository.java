package io.uplink.adapter.out.postgres.org.structure;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.uplink.adapter.out.postgres.shared.Db;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.org.structure.port.BranchRepository;
import io.uplink.domain.org.structure.Branch;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Branch rows. */
@ApplicationScoped
class HibernateBranchRepository implements BranchRepository {

    private static final String USE =
            """
            select (select count(*) from person_branch b join person p on p.id = b.person_id
                     where b.branch_id = $1 and p.active),
                   (select count(*) from ticket t
                     where t.branch_id = $1 and t.deleted_at is null
                       and t.state in ('open', 'in-progress', 'pending'))
            """;

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<BranchEntity, UUID> {}

    private final Rows rows;
    private final Db db;
    private final Statements statements;
    private final InstantSource clock;

    HibernateBranchRepository(Rows rows, Db db, Statements statements, InstantSource clock) {
        this.rows = rows;
        this.db = db;
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public Optional<Branch> findById(BranchId id) {
        return Optional.ofNullable(
                        db.<@Nullable BranchEntity>await(() -> rows.findById(id.value())))
                .map(StructureMapper::toDomain);
    }

    @Override
    public Optional<BranchId> withCode(String code) {
        return idWhere("code = ?1", code);
    }

    @Override
    public Optional<BranchId> withName(String name) {
        return idWhere("lower(name) = ?1", name.toLowerCase(Locale.ROOT));
    }

    private Optional<BranchId> idWhere(String condition, String value) {
        return Optional.ofNullable(
                        db.<@Nullable BranchEntity>await(
                                () -> rows.find(condition, value).firstResult()))
                .map(row -> new BranchId(row.id));
    }

    @Override
    public Use use(BranchId id) {
        var counts = statements.list(Object[].class, USE, id.value()).getFirst();
        return new Use(((Number) counts[0]).longValue(), ((Number) counts[1]).longValue());
    }

    @Override
    public void save(Branch branch) {
        db.await(() ->
                rows.findById(branch.id().value())
                        .chain(row ->
                                rows.persistAndFlush(
                                        StructureMapper.copy(
                                                branch,
                                                row == null
                                                        ? fresh(branch)
                                                        : sameVersion(row, branch)))));
    }

    private BranchEntity fresh(Branch branch) {
        var row = new BranchEntity();
        row.id = branch.id().value();
        row.createdAt = clock.instant();
        row.version = 1;
        return row;
    }

    private static BranchEntity sameVersion(BranchEntity row, Branch branch) {
        Version.requireSame(Version.of(branch.version()), row.version);
        return row;
    }
}

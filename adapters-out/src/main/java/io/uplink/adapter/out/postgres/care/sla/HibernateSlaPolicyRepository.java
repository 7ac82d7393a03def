package io.uplink.adapter.out.postgres.care.sla;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.uplink.adapter.out.postgres.shared.Db;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.sla.port.SlaPolicyRepository;
import io.uplink.domain.care.sla.SlaPolicy;
import io.uplink.domain.care.sla.SlaPolicyId;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Policies as rows; a handful, so lists are sorted here. */
@ApplicationScoped
class HibernateSlaPolicyRepository implements SlaPolicyRepository {

    /** Plain, because each new ticket asks it; a row also where no policy is in force. */
    private static final String IN_FORCE =
            """
            select p.*, k.key as goes_by
              from (select coalesce((select class_key from customer where id = $1),
                                    (select key from customer_class where standard)) as key) k
              left join sla_policy p on p.active
            """;

    private record Line(Optional<SlaPolicy> policy, Optional<String> goesBy) {}

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<SlaPolicyEntity, UUID> {}

    private final Rows rows;
    private final Db db;
    private final Sql sql;
    private final InstantSource clock;

    HibernateSlaPolicyRepository(Rows rows, Db db, Sql sql, InstantSource clock) {
        this.rows = rows;
        this.db = db;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<SlaPolicy> findById(SlaPolicyId id) {
        return Optional.ofNullable(
                        db.<@Nullable SlaPolicyEntity>await(() -> rows.findById(id.value())))
                .map(SlaMapper::toDomain);
    }

    @Override
    public InForce inForce(Optional<CustomerId> customer) {
        var lines =
                sql.list(
                        IN_FORCE,
                        Tuple.tuple().addValue(customer.map(CustomerId::value).orElse(null)),
                        row ->
                                new Line(
                                        Optional.ofNullable(row.getUUID("id"))
                                                .map(_ -> SlaMapper.policy(row)),
                                        Optional.ofNullable(row.getString("goes_by"))));
        return new InForce(
                lines.stream().flatMap(line -> line.policy().stream()).toList(),
                lines.getFirst().goesBy());
    }

    @Override
    public List<SlaPolicy> all() {
        return db.await(rows::listAll).stream()
                .map(SlaMapper::toDomain)
                .sorted(
                        Comparator.comparing(SlaPolicy::active)
                                .thenComparingInt(policy -> policy.scope().rank())
                                .thenComparingInt(HibernateSlaPolicyRepository::urgency)
                                .reversed()
                                .thenComparing(SlaPolicy::name))
                .toList();
    }

    private static int urgency(SlaPolicy policy) {
        return policy.scope().priority().map(Enum::ordinal).orElse(-1);
    }

    @Override
    public void save(SlaPolicy policy) {
        db.await(() ->
                rows.findById(policy.id().value())
                        .chain(row ->
                                rows.persistAndFlush(
                                        SlaMapper.copy(
                                                policy,
                                                row == null
                                                        ? fresh(policy)
                                                        : sameVersion(row, policy)))));
    }

    private SlaPolicyEntity fresh(SlaPolicy policy) {
        var row = new SlaPolicyEntity();
        row.id = policy.id().value();
        row.createdAt = clock.instant();
        row.version = 1;
        return row;
    }

    private static SlaPolicyEntity sameVersion(SlaPolicyEntity row, SlaPolicy policy) {
        Version.requireSame(Version.of(policy.version()), row.version);
        return row;
    }
}

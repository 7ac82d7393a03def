package io.uplink.adapter.out.postgres.sales.offer;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.sales.offer.port.PackageRepository;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;

@ApplicationScoped
class SqlPackageRepository implements PackageRepository {

    private static final String HOLD =
            "select cast(pg_advisory_xact_lock(hashtextextended('sales.offer package', 0)) as text)";

    private static final String INSERT =
            """
            insert into service_package (id, slug, name, description, mbps, price_minor, currency,
                    cycle, features, badge, highlighted, offered, position, version, created_at,
                    updated_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1, $14, $14)
            """;

    private static final String UPDATE =
            """
            update service_package
               set name = $3, description = $4, mbps = $5, price_minor = $6, currency = $7,
                   cycle = $8, features = $9, badge = $10, highlighted = $11, offered = $12,
                   position = $13, updated_at = $14, version = version + 1
             where id = $1 and version = $2
            """;

    private final Statements statements;
    private final InstantSource clock;

    SqlPackageRepository(Statements statements, InstantSource clock) {
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public Optional<ServicePackage> findById(PackageId id) {
        return statements
                .list(Object[].class, PackageColumns.SELECT + " where id = $1", id.value())
                .stream()
                .findFirst()
                .map(row -> PackageColumns.read(i -> row[i]));
    }

    @Override
    public int holdCount() {
        statements.list(String.class, HOLD);
        return statements
                .list(Long.class, "select count(*) from service_package")
                .getFirst()
                .intValue();
    }

    @Override
    public boolean hasSlug(String slug) {
        return statements
                .list(
                        Boolean.class,
                        "select exists (select from service_package where slug = $1)",
                        slug)
                .getFirst();
    }

    @Override
    public void save(ServicePackage changed) {
        var added = changed.version() == 0;
        var rows =
                statements.change(
                        added ? INSERT : UPDATE,
                        changed.id().value(),
                        added ? changed.slug() : changed.version(),
                        changed.name(),
                        changed.description(),
                        changed.mbps(),
                        changed.price().minor(),
                        changed.price().currency().getCurrencyCode(),
                        changed.cycle().code(),
                        String.join("\n", changed.features()),
                        changed.badge().orElse(null),
                        changed.highlighted(),
                        changed.offered(),
                        changed.position(),
                        clock.instant());
        if (rows == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }
}

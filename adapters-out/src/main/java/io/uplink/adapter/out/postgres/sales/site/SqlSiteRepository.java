package io.uplink.adapter.out.postgres.sales.site;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.sales.site.port.SiteRepository;
import io.uplink.domain.sales.site.Site;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

@ApplicationScoped
class SqlSiteRepository implements SiteRepository {

    private static final String UPDATE =
            """
            update public_site
               set draft = cast(cast($2 as text) as jsonb), shown = cast(cast($3 as text) as jsonb),
                   published_at = case when $3 is null then null
                                       when shown is distinct from cast(cast($3 as text) as jsonb)
                                       then $4 else published_at end,
                   version = version + 1
             where version = $1
            """;

    private final Statements statements;
    private final InstantSource clock;

    SqlSiteRepository(Statements statements, InstantSource clock) {
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public Site get() {
        var row = statements.list(Object[].class, SiteColumns.SELECT).getFirst();
        return SiteColumns.read((String) row[0], (String) row[1], (Long) row[2]);
    }

    @Override
    public void save(Site changed) {
        var rows =
                statements.change(
                        UPDATE,
                        changed.version(),
                        SiteColumns.write(changed.draft()),
                        changed.shown().map(SiteColumns::write).orElse(null),
                        clock.instant());
        if (rows == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }
}

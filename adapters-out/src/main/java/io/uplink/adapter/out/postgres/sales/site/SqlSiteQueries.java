package io.uplink.adapter.out.postgres.sales.site;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.sales.offer.port.PackageQueries;
import io.uplink.application.sales.site.port.SiteQueries;
import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.sales.site.Site;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class SqlSiteQueries implements SiteQueries {

    private final Sql sql;
    private final PackageQueries packages;

    SqlSiteQueries(Sql sql, PackageQueries packages) {
        this.sql = sql;
        this.packages = packages;
    }

    @Override
    public Site site() {
        return sql.list(
                        SiteColumns.SELECT,
                        Tuple.tuple(),
                        row ->
                                SiteColumns.read(
                                        row.getString("draft"),
                                        row.getString("shown"),
                                        row.getLong("version")))
                .getFirst();
    }

    @Override
    public List<ServicePackage> offered() {
        return packages.all().stream().filter(ServicePackage::offered).toList();
    }
}

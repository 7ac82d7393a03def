package io.uplink.adapter.out.postgres.sales.offer;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.sales.offer.AddPackage;
import io.uplink.application.sales.offer.port.PackageQueries;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.offer.ServicePackage;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class SqlPackageQueries implements PackageQueries {

    private final Sql sql;

    SqlPackageQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<ServicePackage> all() {
        return sql.list(
                PackageColumns.SELECT
                        + " order by offered desc, position, price_minor, id limit $1",
                Tuple.of(AddPackage.MOST),
                row -> PackageColumns.read(row::getValue));
    }

    @Override
    public Optional<ServicePackage> find(PackageId id) {
        return sql.one(
                PackageColumns.SELECT + " where id = $1",
                Tuple.of(id.value()),
                row -> PackageColumns.read(row::getValue));
    }
}
